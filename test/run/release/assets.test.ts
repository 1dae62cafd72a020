import { expect, test } from '@jest/globals'
import { planAssets } from '../../../src/run/release/assets.js'
import type { ReleaseKernel } from '../../../src/run/release/kernels.js'
import type { RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'

const sha256 = 'ab'.repeat(32)
const file = (
  role: RunResult['artifacts'][number]['role'],
  path: string,
): RunResult['artifacts'][number] => ({ role, path, bytes: 1, sha256 })

function kernel(label: string, ...artifacts: RunResult['artifacts']): ReleaseKernel {
  const [, profile = label] = label.split(':')
  return { label, folder: `/${label}`, result: sampleResult({ profile, artifacts }) }
}

const names = (
  kernels: readonly ReleaseKernel[],
  { version = 'v1.2', files = [] }: { version?: string; files?: readonly string[] } = {},
): readonly string[] | string => {
  const planned = planAssets(kernels, { version, files })
  return planned.ok
    ? planned.value.flatMap(({ assets }) => assets.map(({ name }) => name))
    : planned.failure.summary
}

const whole = [
  ...[file('image', 'disk.qcow2'), file('kernel', 'vmlinuz'), file('elf', 'vmlinux')],
  ...[file('initramfs', 'initramfs.cpio.gz'), file('console', 'console.log')],
  file('report', 'report.md'),
]

test.each<[string, Parameters<typeof names>, readonly string[] | string]>([
  [
    'what a machine boots from',
    [[kernel('micro', ...whole)]],
    ['micro-x86_64-v1.2.qcow2', 'micro-x86_64-v1.2-vmlinuz', 'micro-x86_64-v1.2-initramfs.cpio.gz'],
  ],
  [
    'more files of the build, but no report',
    [[kernel('micro', ...whole)], { files: ['vm*x', '*.log', '*'] }],
    [
      ...['micro-x86_64-v1.2.qcow2', 'micro-x86_64-v1.2-vmlinuz', 'micro-x86_64-v1.2-vmlinux'],
      'micro-x86_64-v1.2-initramfs.cpio.gz',
    ],
  ],
  [
    'an image without an extension',
    [[kernel('m', file('image', 'bzImage'))]],
    ['m-x86_64-v1.2.bzImage'],
  ],
  [
    'an extension of several parts',
    [[kernel('m', file('image', 'out/root.tar.gz'))]],
    ['m-x86_64-v1.2.tar.gz'],
  ],
  [
    'a tag with a slash and a profile with spaces',
    [[kernel('my kernel', file('image', 'a.img'))], { version: 'rel/1.0+x' }],
    ['my-kernel-x86_64-rel-1.0-x.img'],
  ],
  [
    'two variants of one profile',
    [
      [
        kernel('osv-kernel-micro-x86_64-small-1a2b:micro', file('image', 'a.img')),
        kernel('osv-kernel-micro-x86_64:micro', file('image', 'a.img')),
      ],
    ],
    ['micro-x86_64-small-1a2b-micro-v1.2.img', 'micro-x86_64-micro-v1.2.img'],
  ],
  [
    'names that differ in case alone',
    [[kernel('A', file('image', 'a.img')), kernel('a', file('image', 'a.img'))]],
    'two files of the release would be called a-x86_64-v1.2',
  ],
  ['a run of size alone', [[kernel('m', file('elf', 'a.elf'))]], 'm: its record has no image'],
  [
    'a pattern that matches nothing',
    [[kernel('m', file('image', 'a.img'))], { files: ['*.elf'] }],
    'files: no build has a file *.elf',
  ],
])('%s', (_, [kernels, options], expected) => {
  expect(names(kernels, options)).toEqual(expected)
})

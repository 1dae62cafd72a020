import { expect, test } from '@jest/globals'
import { groupFiles, type CountedOnce, type Related } from '../../../src/size/once/group.js'

type Given = Partial<Omit<Related, 'copies' | 'twins' | 'holds'>> & {
  readonly name: string
  readonly copies?: readonly string[]
  readonly twins?: readonly string[]
  readonly holds?: readonly string[]
}

function group(given: readonly Given[]): readonly CountedOnce[] {
  const at = (names: readonly string[] = []): readonly number[] =>
    names.map((name) => given.findIndex((one) => one.name === name))
  return groupFiles(
    given.map(({ copies, twins, holds, ...one }) => ({
      ...{ isImage: false, isKernel: false, isUnstripped: false, ...one },
      ...{ copies: at(copies), twins: at(twins), holds: at(holds) },
    })),
  )
}

const vmlinux = { name: 'vmlinux', isKernel: true, isUnstripped: true }

test.each<[string, readonly Given[], readonly string[]]>([
  ['files of their own', [{ name: 'a' }, { name: 'b' }], []],
  [
    'a copy: the first counts',
    [
      { name: 'a', copies: ['b'] },
      { name: 'b', copies: ['a'] },
    ],
    ['a: b copy'],
  ],
  [
    'twins: the stripped one is shipped',
    [
      { ...vmlinux, twins: ['s'] },
      { name: 's', isKernel: true, twins: ['vmlinux'] },
    ],
    ['s: vmlinux unstripped'],
  ],
  [
    'the container is shipped, whatever comes first',
    [
      { ...vmlinux, twins: ['s'] },
      { name: 's', isKernel: true, twins: ['vmlinux'] },
      { name: 'bzImage', isKernel: true, holds: ['vmlinux', 's'] },
    ],
    ['bzImage: vmlinux unstripped, s inside'],
  ],
  [
    'the outermost of containers',
    [
      vmlinux,
      { name: 'disk.img', holds: ['bzImage'] },
      { name: 'bzImage', isKernel: true, holds: ['vmlinux'] },
    ],
    ['disk.img: vmlinux unstripped, bzImage inside'],
  ],
  [
    'two containers of one kernel: the first',
    [vmlinux, { name: 'a.iso', holds: ['vmlinux'] }, { name: 'b.qcow2', holds: ['vmlinux'] }],
    ['a.iso: vmlinux unstripped, b.qcow2 container'],
  ],
  [
    'the image of a boot, even beside a container',
    [
      { ...vmlinux, isImage: true },
      { name: 'a.iso', holds: ['vmlinux'] },
    ],
    ['vmlinux: a.iso container'],
  ],
  [
    'a program that two systems have does not make them one',
    [
      { name: 'busybox' },
      { name: 'a.cpio', holds: ['busybox'] },
      { name: 'b.cpio', holds: ['busybox'] },
    ],
    ['a.cpio: busybox inside'],
  ],
  [
    'two that hold each other end',
    [
      { name: 'a', holds: ['b'] },
      { name: 'b', holds: ['a'] },
    ],
    ['a: b inside'],
  ],
])('%s', (_, given, expected) => {
  const shown = group(given).map(
    ({ shipped, others }) =>
      `${shipped}: ${others.map(({ name, how }) => `${name} ${how}`).join(', ')}`,
  )
  expect(shown).toEqual(expected)
})

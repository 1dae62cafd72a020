import { expect, test } from '@jest/globals'
import type { Image } from '../../src/build/image.js'
import type { ConfigReport } from '../../src/kernels/family.js'
import { nothingBooted, type BootPart } from '../../src/run/boot/boot-part.js'
import { nothingBuilt, type BuildPart } from '../../src/run/build-stages.js'
import { resultOf, type RunParts } from '../../src/run/result-of.js'
import { listFiles } from '../../src/run/list-files.js'
import type { RunResult } from '../../src/result/result.js'
import { skippedCase } from '../../src/run/series/test-verdict.js'
import type { Verdict } from '../../src/verdict.js'
import { createLinuxProfile } from '../kernels/linux/linux-profile.js'
import { bootWith, panic, passing } from './boot-sample.js'
import { noFacts, partsWith } from './parts-sample.js'

const profile = createLinuxProfile()
const config: ConfigReport = {
  requested: { NET: 'y' },
  effective: { NET: 'n' },
  mismatches: [
    {
      ...{ option: 'NET', key: 'linux.options.NET' },
      ...{ requested: 'y', effective: 'n', reason: 'a dependency' },
    },
  ],
  explained: {},
}
const materials: Image['materials'] = {
  ...{ system: { id: 'debian', version: '13' }, sources: [] },
  ...{ toolchain: [], packages: [] },
}
const image: Image = {
  artifacts: [{ role: 'image', name: 'k', path: '/out/k' }],
  ...{ cache: 'miss', compiler: null, durationMs: 7, isolation: null, materials, use: null },
}
const built: BuildPart = { ...nothingBuilt, image, tools: { gcc: 'gcc 14' } }
const bootOf = (verdict: Verdict): BootPart['boot'] => {
  const boot = bootWith(verdict, 20)
  return boot.ok ? boot.value : null
}
const failed = (kind: 'config-mismatch' | 'infrastructure' | 'invalid-profile'): Verdict => ({
  ...{ kind, summary: `it is ${kind}`, evidence: [] },
})

test.each<[string, Partial<RunParts>, Verdict, object]>([
  [
    'a profile that cannot be read',
    {},
    failed('invalid-profile'),
    { kernel: '', config: null, build: null, boot: null, tests: { passed: 0 }, size: null },
  ],
  [
    'a configuration mismatch, which ends the build',
    { profile, build: { ...nothingBuilt, config, tools: { gcc: 'gcc 14' } } },
    failed('config-mismatch'),
    { kernel: 'linux', config, build: null, boot: null, host: { tools: { gcc: 'gcc 14' } } },
  ],
  [
    'a build that failed in a box',
    {
      profile,
      build: {
        ...nothingBuilt,
        failed: {
          ...{ cache: 'miss', compiler: null, durationMs: 7, materials: null, use: null },
          isolation: { held: 'box', way: 'root', network: false, reason: null },
        },
      },
    },
    failed('invalid-profile'),
    { build: { durationMs: 7, failed: true, isolation: { held: 'box' } } },
  ],
  [
    'a panic',
    { profile, build: built, boot: { ...nothingBooted, boot: bootOf(panic) } },
    panic,
    {
      build: { durationMs: 7, cache: { image: 'miss' }, materials },
      boot: { timeToReadyMs: 20 },
    },
  ],
  [
    'a pass, with the findings on its console',
    { profile, build: built, boot: { ...nothingBooted, boot: bootOf(passing) } },
    passing,
    { verdict: { kind: 'pass', owner: null, hint: null }, metrics: { rate: 40 } },
  ],
  [
    'the least memory',
    { profile, boot: { ...nothingBooted, boot: bootOf(passing), leastMemoryBytes: 4096 } },
    passing,
    { boot: { memory: { leastMemoryBytes: 4096 } }, metrics: { least_memory_bytes: 4096 } },
  ],
  [
    'tests, before the host failed',
    { profile, boot: { ...nothingBooted, boot: bootOf(passing), tests: [skippedCase('t', 'no')] } },
    failed('infrastructure'),
    { tests: { passed: 0, skipped: 1, cases: [{ name: 't' }] }, metrics: {}, assertions: [] },
  ],
])('%s', (_, known, verdict, expected) => {
  const result: RunResult = resultOf(partsWith(known), verdict, noFacts)
  expect(result).toMatchObject({ verdict: { kind: verdict.kind }, ...expected })
})

test('files of other boots and consoles are listed with the first console', () => {
  const boot = { ...profile.settings.boot, consoles: [{ name: 'hvc0' }] }
  const parts = partsWith({
    profile: { ...profile, settings: { ...profile.settings, boot } },
    build: built,
    boot: { ...nothingBooted, kept: [{ role: 'console', path: '/out/console.boot-1.log' }] },
  })
  expect(listFiles(parts, '/out').map(({ path: file }) => file)).toEqual([
    ...['/out/k', '/out/console.log', '/out/console.timeline.jsonl', '/out/console.boot-1.log'],
    ...['/out/console.hvc0.log', '/out/registers.txt', '/out/guest.core', '/out/reproduce.sh'],
    '/out/build.log',
  ])
})

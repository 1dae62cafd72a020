import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { families, familyOf } from '../../../src/kernels/families.js'
import type { KernelFamily } from '../../../src/kernels/family.js'
import { loadProfile } from '../../../src/profile/load.js'
import type { Profile } from '../../../src/profile/profile.js'
import { workspace } from '../linux/linux-profile.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'custom-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function load(lines: string): Promise<{ family: KernelFamily; profile: Profile }> {
  writeFileSync(
    path.join(folder, 'profile.yml'),
    `kernel: custom\narch: x86_64\n${lines}\ncustom: { build: [[make]], artifacts: { image: k } }\nexpect: [ready]\n`,
  )
  const request = { reference: './profile.yml', directory: folder, overrides: [], families }
  const loaded = await loadProfile(request)
  if (!loaded.ok) throw new Error(loaded.failure.summary)
  return { family: familyOf(loaded.value), profile: loaded.value }
}

test.each([
  ['', {}],
  ['toolchain: { cc: clang-17 }', { CC: 'clang-17' }],
  ['toolchain: { cross_compile: riscv64-elf- }', { CROSS_COMPILE: 'riscv64-elf-' }],
  [
    'toolchain: { cc: gcc-13, cross_compile: riscv64-elf- }',
    { CC: 'riscv64-elf-gcc-13', CROSS_COMPILE: 'riscv64-elf-' },
  ],
  [
    'toolchain: { cc: riscv64-elf-gcc, cross_compile: riscv64-elf- }',
    { CC: 'riscv64-elf-gcc', CROSS_COMPILE: 'riscv64-elf-' },
  ],
  ['toolchain: { cc: /opt/x/bin/gcc }', { CC: '/opt/x/bin/gcc' }],
  ["toolchain: { cc: '{out}/x/bin/gcc' }", { CC: '/out/x/bin/gcc' }],
  ['toolchain: { cc: gcc }\nbuild: { env: { CC: other } }', { CC: 'other' }],
  ["build: { env: { GOCACHE: '{out}/go', BRACES: '{x}' } }", { GOCACHE: '/out/go', BRACES: '{x}' }],
])('of %j a build gets what is written', async (lines, env) => {
  const { family, profile } = await load(lines)
  const steps = await family.planSteps(profile, workspace)
  expect(steps).toMatchObject({ ok: true, value: [{ argv: ['make'] }] })
  expect(steps.ok && 'env' in (steps.value[0] ?? {}) && steps.value[0]).toMatchObject({ env })
  expect(steps.ok && steps.value[0]?.do === 'run' && Object.keys(steps.value[0].env)).toEqual(
    Object.keys(env),
  )
})

test.each([
  ['', []],
  ['toolchain: { cc: no-such-compiler }', [['no-such-compiler', 'no-such-compiler']]],
  [
    'toolchain: { cross_compile: aarch64-linux-gnu- }',
    [['aarch64-linux-gnu-gcc', 'gcc-aarch64-linux-gnu']],
  ],
  [
    'toolchain: { cc: riscv64-linux-gnu-gcc-12 }',
    [['riscv64-linux-gnu-gcc-12', 'gcc-12-riscv64-linux-gnu']],
  ],
  ['toolchain: { cc: clang-17 }', [['clang-17', 'clang-17']]],
  // No package can bring it.
  ['toolchain: { cc: /opt/x/bin/gcc }', []],
])('of %j a build needs the compiler that is written', async (lines, needs) => {
  const { family, profile } = await load(lines)
  const tools = family.tools(profile).filter(({ tool }) => tool !== 'ccache')
  expect(tools.map(({ tool, debianPackage }) => [tool, debianPackage])).toEqual(needs)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { families, familyOf } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { refuseUnknownCompiler } from '../../src/run/unknown-compiler.js'
import type { Failure } from '../../src/verdict.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'unknown-compiler-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function refusalOf(lines: string): Promise<Failure | undefined> {
  writeFileSync(path.join(folder, 'p.yml'), `${lines}\nsource: { path: . }\nexpect: [ready]\n`)
  const request = { reference: './p.yml', directory: folder, overrides: [], families }
  const loaded = await loadProfile(request)
  if (!loaded.ok) throw new Error(loaded.failure.summary)
  const profile = loaded.value
  // Nothing is there.
  const refused = await refuseUnknownCompiler(profile, familyOf(profile).tools(profile), [folder])
  return refused.ok ? undefined : refused.failure
}

const custom = 'kernel: custom\ncustom: { build: [[make]], artifacts: { image: k } }'

test.each([
  [`${custom}\ntoolchain: { cc: no-such-compiler }`, 'cc: there is no no-such-compiler'],
  [
    `${custom}\ntoolchain: { cross_compile: nowhere- }`,
    'cross_compile: there is no nowhere-, because there is no nowhere-gcc',
  ],
  [
    'kernel: linux\ntoolchain: { cross_compile: /opt/x/bin/odd- }',
    'cross_compile: there is no /opt/x/bin/odd-, because there is no /opt/x/bin/odd-ld',
  ],
  [
    'kernel: osv\ntoolchain: { cross_compile: nowhere- }',
    'cross_compile: there is no nowhere-, because there is no nowhere-gcc',
  ],
])('%s is a mistake in its line', async (lines, message) => {
  const line = lines.split('\n').findIndex((one) => one.startsWith('toolchain')) + 1
  expect(await refusalOf(lines)).toMatchObject({
    kind: 'invalid-profile',
    summary: expect.stringContaining(`p.yml:${line}:`),
    hint: expect.stringContaining('build.tools'),
  })
  expect((await refusalOf(lines))?.summary).toContain(message)
})

test.each([
  `${custom}\ntoolchain: { cc: clang-99 }`,
  `${custom}\ntoolchain: { cross_compile: riscv64-linux-gnu- }`,
  'kernel: linux\ntoolchain: { cross_compile: arm-none-eabi- }',
  'kernel: osv\ntoolchain: { cross_compile: aarch64-linux-gnu- }',
  'kernel: linux',
  `${custom}\ntoolchain: { cc: odd-cc }\nbuild: { tools: { odd-cc: odd-tools } }`,
])('%s is left to the packages of the host', async (lines) => {
  expect(await refusalOf(lines)).toBeUndefined()
})

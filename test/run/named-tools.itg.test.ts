import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { isInNoList } from '../../src/host/facts/package-lists.js'
import { families, familyOf } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { ensureNamedTools } from '../../src/run/named-tools.js'
import { failure, type Failure } from '../../src/verdict.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'named-tools-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cannotInstall = failure('infrastructure', 'missing: it; not installed')

/** With nothing installed, nothing that can be, and lists that have these packages. */
async function refusalOf(toolchain: string, packages: readonly string[]): Promise<Failure> {
  const file = path.join(folder, 'p.yml')
  writeFileSync(
    file,
    `kernel: custom\ncustom: { build: [[make]], artifacts: { image: k } }\nsource: { path: . }\n${toolchain}\nexpect: [ready]\n`,
  )
  const request = { reference: './p.yml', directory: folder, overrides: [], families }
  const loaded = await loadProfile(request)
  if (!loaded.ok) throw new Error(loaded.failure.summary)
  const profile = loaded.value
  const { signal } = new AbortController()
  const context = { install: true, path: [folder], emit: () => undefined, signal }
  const needs = familyOf(profile).tools(profile)
  const outcome = await ensureNamedTools(profile, needs, context, {
    ensure: async () => Promise.resolve(cannotInstall),
    isInNoList: async (name) => Promise.resolve(!packages.includes(name)),
  })
  if (outcome.ok) throw new Error('not refused')
  return outcome.failure
}

test.each([
  ['toolchain: { cc: gcc-99 }', 'cc', 'gcc-99', 'gcc-99'],
  ['toolchain: { cc: clang-99 }', 'cc', 'clang-99', 'clang-99'],
  [
    'toolchain: { cross_compile: vax-linux-gnu- }',
    'cross_compile',
    'vax-linux-gnu-gcc',
    'gcc-vax-linux-gnu',
  ],
])('%s: a compiler that no list has is a mistake in its line', async (line, key, tool, name) => {
  const refused = await refusalOf(line, ['gcc', 'make'])
  expect(refused.kind).toBe('invalid-profile')
  expect(refused.summary).toContain(`p.yml:4:`)
  expect(refused.summary).toContain(`toolchain.${key}: there is no ${tool}, and`)
  expect(refused.summary).toContain(`has no package ${name}`)
  expect(refused.hint).toContain(`build.tools: {${tool}: PACKAGE}`)
})

test.each<[string, readonly string[]]>([
  ['toolchain: { cc: gcc-99 }', ['gcc', 'gcc-99']],
  ['mode: release', []],
  ['toolchain: { cc: gcc-99 }\nbuild: { tools: { gcc-99: gcc-snapshot } }', ['gcc']],
])('%s with lists of %j: what could not be installed is the host’s', async (line, packages) => {
  expect(await refusalOf(line, packages)).toBe(cannotInstall.failure)
})

test('without package lists nothing is known of a package', async () => {
  expect(await isInNoList('gcc-99', folder)).toBe(false)
  writeFileSync(path.join(folder, 'mirror_dists_x_binary-amd64_Packages.lz4'), '')
  expect(await isInNoList('gcc-99', folder)).toBe(true)
  // Installed on any Debian.
  expect(await isInNoList('libc6', folder)).toBe(false)
})

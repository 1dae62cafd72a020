import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { families, familyOf } from '../../../src/kernels/families.js'
import { profileOfFiles } from '../../../src/profile/files-profile.js'
import { takeFiles, type TakenFile } from '../../../src/run/taken/take-files.js'
import type { Outcome } from '../../../src/verdict.js'

let root: string
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'take-')))
  mkdirSync(path.join(root, 'repo/.git'), { recursive: true })
  mkdirSync(path.join(root, 'repo/out/fs'), { recursive: true })
  mkdirSync(path.join(root, 'else'))
  for (const file of ['repo/out/kernel.elf', 'repo/out/kernel.bin', 'repo/out/fs/a', 'else/secret'])
    writeFileSync(path.join(root, file), file)
  symlinkSync('../../else/secret', path.join(root, 'repo/out/leak.elf'))
})
afterAll(() => rmSync(root, { recursive: true }))

async function take(
  files: readonly string[],
  budgets?: string,
  allowPaths: readonly string[] = [],
): Promise<Outcome<readonly TakenFile[]>> {
  const profile = await profileOfFiles(
    { files, budgets, name: 'k', calls: { files: 'input files', budgets: 'input budgets' } },
    { directory: path.join(root, 'repo'), families, allowPaths, overrides: [] },
  )
  if (!profile.ok) return profile
  const workspaceOf = (source: string): never =>
    ({ source, repository: source, out: '/out', jobs: 1, compilerCacheLinks: null }) as never
  return takeFiles(profile.value, familyOf(profile.value), { workspaceOf })
}

test.each([
  ['in their order, each once', ['out/kernel.elf', 'out/kernel.*'], ['kernel.elf', 'kernel.bin']],
  ['without the excluded', ['out/kernel.*', '!out/*.elf'], ['kernel.bin']],
  ['a folder as one', ['out/fs', 'out/fs/a'], ['fs']],
])('%s', async (_, files, names) => {
  const taken = await take(files)
  if (!taken.ok) throw new Error(taken.failure.summary)
  expect(taken.value.map(({ name }) => name)).toEqual(names)
})

test.each([
  [
    'a misspelt name',
    ['out/kernl.elf'],
    /^input files, line 1: nothing matches out\/kernl.elf/,
    /did you mean/,
  ],
  ['the second line', ['out/kernel.elf', 'out/*.img'], /line 2: nothing matches/, /there are/],
  ['everything excluded', ['out/*.elf', '!out'], /excluded again/, /!/],
  ['a link that leads away', ['out/leak.elf'], /leads to .*secret, which lies outside/, /allow/],
  ['a device', ['/dev/null'], /is a device/, /copy/],
  ['a path elsewhere', ['../else/secret'], /lies outside the repository/, /allow-path/],
])('%s is refused', async (_, files, summary, hint) => {
  const taken = await take(files)
  if (taken.ok) throw new Error('it was accepted')
  expect(taken.failure.kind).toBe('invalid-profile')
  expect(taken.failure.summary).toMatch(summary)
  expect(taken.failure.hint).toMatch(hint)
})

test('a path elsewhere can be allowed, a device cannot', async () => {
  expect(await take(['../else/secret'], '', [path.join(root, 'else')])).toMatchObject({ ok: true })
  expect(await take(['/dev/null'], '', ['/dev'])).toMatchObject({ ok: false })
})

test.each([
  ['kernel.elf: 12', /^input budgets:1:1: size.budgets.kernel.elf: expected a size/],
  ['# two\nkernel.elf: 1kB\n  x: y', /^input budgets:/],
  ['- kernel.elf', /^input budgets:1:1: budgets are a map of paths and sizes/],
  ['kernel.elf: { groth: 1% }', /^input budgets:1:15: unknown key .*groth; did you mean growth/],
])('budgets %j are refused with their line', async (budgets, summary) => {
  const taken = await take(['out/kernel.elf'], budgets)
  expect(taken).toMatchObject({ ok: false, failure: { summary: expect.stringMatching(summary) } })
})

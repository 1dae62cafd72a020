import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { families } from '../../../src/kernels/families.js'
import { loadProfile } from '../../../src/profile/load.js'
import { describeShares } from '../../../src/run/boot/describe-files.js'
import type { Outcome } from '../../../src/verdict.js'

/** A repository with an output folder in its place, and beside it what is not the profile's. */
let [base, repository, out] = ['', '', '']
beforeAll(() => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-shares-')))
  repository = path.join(base, 'repo')
  out = path.join(repository, '.osv-kernel/out/p-x86_64')
  for (const folder of [
    `${out}/shared`,
    `${repository}/data`,
    `${repository}/inner/.git`,
    `${repository}/.osv-kernel/work`,
    `${repository}/below/.osv-kernel`,
  ])
    mkdirSync(folder, { recursive: true })
  mkdirSync(path.join(base, 'outside'))
  mkdirSync(path.join(repository, '.git'))
  writeFileSync(path.join(repository, 'file'), '')
  symlinkSync('.osv-kernel', path.join(repository, 'to-ours'))
})
afterAll(() => rmSync(base, { recursive: true }))

async function shared(written: string, more = ''): Promise<Outcome<readonly { path: string }[]>> {
  const file = path.join(repository, 'p.yml')
  const share = `{ tag: a, path: '${written}'${more} }`
  writeFileSync(
    file,
    `kernel: custom
custom: { build: [['true']], artifacts: { image: k } }
expect: [x]
boot: { shares: [${share}] }
`,
  )
  const request = { reference: 'p.yml', directory: repository, overrides: [], families }
  const profile = await loadProfile(request)
  return profile.ok ? describeShares(profile.value, out) : profile
}

const summaryOf = (outcome: Outcome<unknown>): string => (outcome.ok ? '' : outcome.failure.summary)

describe('a shared folder', () => {
  test.each([
    ['of the repository', 'data', '', 'repo/data'],
    ['in the output folder', '{out}/shared', '', 'repo/.osv-kernel/out/p-x86_64/shared'],
    [
      'that holds the output folder, for reading',
      '.osv-kernel',
      ', type: 9p, readonly: true',
      'repo/.osv-kernel',
    ],
  ])('%s is served', async (_, written, more, place) => {
    const outcome = await shared(written, more)
    expect(outcome).toMatchObject({ ok: true, value: [{ path: path.join(base, place) }] })
  })

  test.each([
    ['a repository', '.', '', /\.git is git’s own/],
    ['a repository, for reading', '.', ', type: 9p, readonly: true', /\.git is git’s own/],
    ['a repository inside', 'inner', '', /inner\/\.git is git’s own/],
    ['the output folder', '{out}', '', /holds the output folder/],
    ['the folder above the output folder', '.osv-kernel/out', '', /holds the output folder/],
    ['a link to such a folder', 'to-ours', '', /holds the output folder/],
    ['the folder of our builds', '.osv-kernel/work', '', /shows \.osv-kernel, which is ours/],
    ['a folder with one of ours', 'below', '', /shows \.osv-kernel, which is ours/],
    ['the root of the host', '/', '', /outside the repository/],
    ['a folder outside', '../outside', '', /outside the repository/],
    ['a file', 'file', '', /no folder/],
  ])('%s is refused', async (_, written, more, why) => {
    expect(summaryOf(await shared(written, more))).toMatch(why)
  })
})

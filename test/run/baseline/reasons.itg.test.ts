import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Profile } from '../../../src/profile/profile.js'
import { objectToBase } from '../../../src/run/baseline/baseline.js'
import { fetchHistory } from '../../../src/run/baseline/fetch-history.js'
import { baselineOf, checkOut, event, folder, git, originForAll } from './action-checkouts.js'

/** Without a baseline there is a reason and a remedy. */
originForAll()

const pull = 'refs/pull/1/merge'
const topic = 'refs/heads/topic'

const unreachable = (where: string): string => {
  git(where, 'config', 'remote.origin.url', 'file:///nowhere/octo-org/kernels')
  return where
}

test('the remote cannot be asked', async () => {
  const where = unreachable(checkOut('no-remote', 'trunk-origin', topic, 1))
  const [reason] = await baselineOf(where, { event: event() })
  expect(reason).toContain('is not in this checkout and cannot be fetched')
  expect(reason).toContain('write `fetch-depth: 0` at actions/checkout')
  const fetched = await fetchHistory({ repository: where, event: event() })
  expect(fetched.problem).toBeDefined()
})

test('a pull request needs no remote, only its merge commit', async () => {
  const where = unreachable(checkOut('no-remote-pull', 'trunk-origin', pull, 1))
  expect(await baselineOf(where, { event: event() })).toEqual(['trunk', 'm4'])
})

test.each<[string, (where: string) => void, string]>([
  ['no repository', () => undefined, 'there is no git repository here; run actions/checkout'],
  ['no commit', (where) => git(where, 'init', '--quiet'), 'the repository has no commit yet'],
  [
    'a broken repository',
    (where) => writeFileSync(path.join(where, '.git'), 'gitdir: /nowhere\n'),
    'git cannot read the repository: not a git repository: /nowhere',
  ],
])('%s', async (name, prepare, reason) => {
  const where = folder(`reason-${name.replaceAll(' ', '-')}`)
  mkdirSync(where)
  prepare(where)
  expect((await baselineOf(where, { event: event() }))[0]).toContain(reason)
})

test('a base that exists nowhere is a mistake; one that this checkout lacks is not', async () => {
  const where = checkOut('bases', 'trunk-origin', pull, 50)
  const profile = { repository: where } as Profile
  const judge = async (base: string): Promise<string | undefined> => {
    const fetched = await fetchHistory({ repository: where, base })
    return (await objectToBase({ baseline: 'auto', base }, profile, fetched))?.summary
  }
  expect(await judge('origin/mian')).toBe('no branch or commit mian to find a baseline from')
  expect(await judge('origin/topic')).toBeUndefined()
  unreachable(where)
  expect(await judge('origin/mian')).toBeUndefined()
})

test('nothing of the user’s configuration changes', async () => {
  const where = checkOut('config', 'trunk-origin', topic, 1)
  const file = path.join(where, '.git/config')
  const before = readFileSync(file, 'utf8')
  await baselineOf(where, { event: event() })
  expect(readFileSync(file, 'utf8')).toBe(before)
})

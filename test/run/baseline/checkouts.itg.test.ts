import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { objectToBase } from '../../../src/run/baseline/baseline.js'
import type { EventBase } from '../../../src/run/baseline/event.js'
import { fetchHistory } from '../../../src/run/baseline/fetch-history.js'
import { pullRequestMergeBase, releaseMergeBase } from '../../../src/run/baseline/merge-base.js'
import type { Profile } from '../../../src/profile/profile.js'

/** Checkouts as actions/checkout makes them: init, fetch, checkout; no branch of the remote's HEAD. */
let root: string
const folder = (name: string): string => path.join(root, name)

function git(where: string, ...args: readonly string[]): string {
  const settings = ['user.name=Ada', 'user.email=ada@example.org', 'protocol.file.allow=always']
  const options = [...settings, 'init.defaultBranch=main'].flatMap((one) => ['-c', one])
  return execFileSync('git', ['-C', where, ...options, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function commit(where: string, ...names: readonly string[]): void {
  for (const name of names) {
    git(where, 'commit', '--quiet', '--allow-empty', '-m', name)
    git(where, 'update-ref', `refs/at/${name}`, 'HEAD')
  }
}

/** trunk: m1 (v1) m2 m3 m4 (v2); topic from m2: t1 t2; pull: the merge of topic into trunk. */
function makeOrigin(name: string, trunk: string): void {
  git(root, 'init', '--quiet', '--bare', name)
  const work = folder(`${name}-work`)
  git(root, 'clone', '--quiet', folder(name), work)
  git(work, 'checkout', '--quiet', '-b', trunk)
  commit(work, 'm1')
  git(work, 'tag', '-a', '-m', 'one', 'v1')
  commit(work, 'm2')
  git(work, 'checkout', '--quiet', '-b', 'topic')
  commit(work, 't1', 't2')
  git(work, 'checkout', '--quiet', trunk)
  commit(work, 'm3', 'm4')
  git(work, 'tag', 'v2')
  git(work, 'checkout', '--quiet', '--detach')
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'pull', 'topic')
  git(work, 'update-ref', 'refs/pull/1/merge', 'HEAD')
  git(work, 'push', '--quiet', 'origin', 'refs/*:refs/*')
  git(folder(name), 'symbolic-ref', 'HEAD', `refs/heads/${trunk}`)
  git(folder(name), 'config', 'uploadpack.allowAnySHA1InWant', 'true')
}

/** What actions/checkout does for a reference; `depth` 0 fetches all branches and tags. */
function checkOut(name: string, from: string, reference: string, depth: number): string {
  const where = folder(name)
  git(root, 'init', '--quiet', name)
  git(where, 'remote', 'add', 'origin', `file://${folder(from)}`)
  const local = reference.replace(/^refs\/(?:heads|pull)\//, 'refs/remotes/origin/')
  const target = reference.startsWith('refs/pull/')
    ? reference.replace(/^refs/, 'refs/remotes')
    : local
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const limit = depth === 0 ? [] : ['--no-tags', `--depth=${depth}`]
  git(
    where,
    ...['fetch', '--quiet', ...limit, 'origin'],
    ...[...(depth === 0 ? all : []), `+${reference}:${target}`],
  )
  git(where, 'checkout', '--quiet', '--detach', target)
  return where
}

const event = (changes: Partial<EventBase> = {}): EventBase => ({
  ...{ repository: 'octo-org/kernels', branch: 'trunk', commit: null, tag: null },
  ...changes,
})

interface Setting {
  readonly base?: string
  readonly event?: EventBase
  readonly dirty?: boolean
}

/** The subjects of the commits to compare with, or why there are none. */
async function baselineOf(where: string, setting: Setting): Promise<readonly string[]> {
  const { base, dirty: isDirty = false } = setting
  const tags = setting.event?.tag != null
  const request = { repository: where, base, event: setting.event }
  const fetched = await fetchHistory({ ...request, tags })
  const line = await pullRequestMergeBase({ ...request, isDirty, fetched })
  if ('missing' in line) return [line.missing]
  const subjects = line.commits.map((one) =>
    git(folder('trunk-origin'), 'log', '-1', '--format=%s', one),
  )
  return [line.label, ...subjects]
}

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'checkouts-'))
  makeOrigin('trunk-origin', 'trunk')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const pull = 'refs/pull/1/merge'
const topic = 'refs/heads/topic'
const trunk = 'refs/heads/trunk'
const toM4 = ['trunk', 'm4', 'm3', 'm2', 'm1']
const toM3 = ['trunk', 'm3', 'm2', 'm1']
const toM2 = ['trunk', 'm2', 'm1']

describe('a checkout is compared with the right commits', () => {
  test.each<[string, string, number, Setting, readonly string[]]>([
    ['a pull request, depth 1', pull, 1, { event: event() }, toM4],
    ['a pull request, depth 2', pull, 2, { event: event() }, toM4],
    ['a pull request, depth 50, all there', pull, 50, { event: event() }, toM4],
    ['a pull request, everything', pull, 0, { event: event() }, toM4],
    ['the head of a pull request, depth 1', topic, 1, { event: event() }, toM2],
    ['the head of a pull request, depth 50', topic, 50, { event: event() }, toM2],
    ['a push to the default branch, depth 1', trunk, 1, { event: event() }, toM3],
    ['a push to the default branch, depth 50', trunk, 50, { event: event() }, toM3],
    ['changed files', trunk, 1, { event: event(), dirty: true }, toM4],
    [
      'a base that the user named',
      pull,
      1,
      { base: 'origin/topic', event: event() },
      ['topic', 't2', 't1', 'm2', 'm1'],
    ],
    [
      'a base that the event names and nobody has',
      topic,
      1,
      { event: event({ branch: 'gone' }) },
      toM2,
    ],
    ['no event', pull, 50, {}, toM4],
    ['a tag, depth 1', 'refs/tags/v2', 1, { event: event({ tag: 'v2' }) }, ['v1', 'm1']],
    ['a tag, depth 50', 'refs/tags/v2', 50, { event: event({ tag: 'v2' }) }, ['v1', 'm1']],
    ['a tag, everything', 'refs/tags/v2', 0, { event: event({ tag: 'v2' }) }, ['v1', 'm1']],
    [
      'the first tag',
      'refs/tags/v1',
      1,
      { event: event({ tag: 'v1' }) },
      ['HEAD is the first commit of this tag, so there is nothing before it'],
    ],
  ])('%s', async (name, reference, depth, setting, expected) => {
    const where = checkOut(name.replaceAll(/[^a-z0-9]/g, '-'), 'trunk-origin', reference, depth)
    expect(await baselineOf(where, setting)).toEqual(expected)
  })

  test('a merge queue builds on the commit that its event names', async () => {
    const where = checkOut('queue', 'trunk-origin', pull, 1)
    const base = git(folder('trunk-origin'), 'rev-parse', 'refs/at/m3')
    expect(await baselineOf(where, { event: event({ commit: base }) })).toEqual(toM3)
  })

  test('a clone that knows its default branch, and is not of the event’s repository', async () => {
    git(root, 'clone', '--quiet', '--branch=topic', `file://${folder('trunk-origin')}`, 'clone')
    expect(await baselineOf(folder('clone'), { event: event({ branch: 'main' }) })).toEqual(toM2)
  })

  test('an event about another repository says nothing about this one', async () => {
    const where = checkOut('second', 'trunk-origin', topic, 0)
    git(where, 'config', 'remote.origin.url', 'https://other.invalid/cloudius-systems/osv')
    git(where, 'update-ref', 'refs/remotes/origin/master', 'refs/remotes/origin/trunk')
    // topic has t1, which the wrong base would take for the merge base.
    const wrong = event({ branch: 'topic' })
    expect(await baselineOf(where, { event: wrong })).toEqual(['master', 'm2', 'm1'])
  })

  test('a linked work tree', async () => {
    const where = checkOut('main-tree', 'trunk-origin', trunk, 0)
    git(where, 'worktree', 'add', '--quiet', '--detach', folder('linked'), 'origin/topic')
    expect(await baselineOf(folder('linked'), { event: event() })).toEqual(toM2)
  })

  test('a submodule, whose event is about the repository around it', async () => {
    git(root, 'init', '--quiet', 'around')
    const around = folder('around')
    git(around, 'submodule', 'add', '--quiet', `file://${folder('trunk-origin')}`, 'osv')
    git(path.join(around, 'osv'), 'checkout', '--quiet', '--detach', 'origin/topic')
    const subject = await baselineOf(path.join(around, 'osv'), { event: event({ branch: 'main' }) })
    expect(subject).toEqual(toM2)
  })

  test('a release is found by the tags of the remote', async () => {
    const where = checkOut('release', 'trunk-origin', pull, 50)
    const request = { repository: where, event: event() }
    const fetched = await fetchHistory({ ...request, tags: true })
    const line = await releaseMergeBase({ ...request, isDirty: false, fetched })
    expect(line).toMatchObject({ label: 'v2' })
  })
})

describe('without a baseline there is a reason and a remedy', () => {
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
})

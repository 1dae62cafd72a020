import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fetchHistory } from '../../../src/run/baseline/fetch-history.js'
import { releaseMergeBase } from '../../../src/run/baseline/merge-base.js'
import {
  baselineOf,
  checkOut,
  event,
  folder,
  git,
  originForAll,
  type Setting,
} from './action-checkouts.js'

originForAll()

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
    git(
      folder('.'),
      'clone',
      '--quiet',
      '--branch=topic',
      `file://${folder('trunk-origin')}`,
      'clone',
    )
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
    git(folder('.'), 'init', '--quiet', 'around')
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

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fetchHistory } from '../../../src/run/baseline/fetch-history.js'
import {
  pullRequestMergeBase,
  releaseMergeBase,
  type MergeBase,
  type MergeBaseRequest,
} from '../../../src/run/baseline/merge-base.js'
import { shallowRemedy, type NoMergeBase } from '../../../src/run/baseline/missing.js'

let root: string
let repository: string

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim()
}

/** Makes empty commits, each with its name as subject and a branch `at-NAME`. */
function commit(...names: readonly string[]): void {
  for (const name of names) {
    git(repository, 'commit', '--quiet', '--allow-empty', '-m', name)
    git(repository, 'branch', '--force', `at-${name}`)
  }
}

function subjects(line: MergeBase | NoMergeBase): readonly string[] {
  return 'missing' in line
    ? [line.missing]
    : line.commits.map((one) => git(repository, 'log', '-1', '--format=%s', one))
}

const ask = (changes: Partial<MergeBaseRequest> = {}): MergeBaseRequest => ({
  ...{ repository, isDirty: false },
  ...changes,
})

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'mergeBase-'))
  repository = path.join(root, 'own')
  git(root, 'init', '--quiet', '--initial-branch=main', 'own')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the merge base of a pull request', () => {
  test('is followed by its first parents, and is not the tip', async () => {
    commit('m1')
    git(repository, 'checkout', '--quiet', '-b', 'side')
    commit('s1', 's2')
    git(repository, 'checkout', '--quiet', 'main')
    commit('m2')
    git(repository, 'merge', '--quiet', '--no-ff', '-m', 'm3', 'side')
    git(repository, 'checkout', '--quiet', '-b', 'topic')
    commit('t1', 't2')
    git(repository, 'checkout', '--quiet', 'main')
    commit('m4')
    git(repository, 'checkout', '--quiet', 'topic')
    const line = await pullRequestMergeBase(ask())
    expect(line).toMatchObject({ label: 'main', isCutOff: false })
    expect(subjects(line)).toEqual(['m3', 'm2', 'm1'])
  })

  test('on the branch itself is the parent of HEAD, or HEAD if files were changed', async () => {
    commit('m1', 'm2')
    expect(subjects(await pullRequestMergeBase(ask()))).toEqual(['m1'])
    expect(subjects(await pullRequestMergeBase(ask({ isDirty: true })))).toEqual(['m2', 'm1'])
  })

  test('depends on the named branch', async () => {
    commit('m1')
    git(repository, 'branch', 'stable')
    commit('m2', 'm3')
    git(repository, 'checkout', '--quiet', '-b', 'topic', 'stable')
    commit('t1')
    const line = await pullRequestMergeBase(ask({ base: 'stable' }))
    expect(line).toMatchObject({ label: 'stable' })
    expect(subjects(line)).toEqual(['m1'])
  })

  test('has at most 50 commits', async () => {
    for (let index = 0; index < 60; index += 1)
      git(repository, 'commit', '--quiet', '--allow-empty', '-m', `m${index}`)
    const line = await pullRequestMergeBase(ask())
    expect(subjects(line)).toHaveLength(50)
    expect(line).toMatchObject({ isCutOff: false })
  })

  test.each([
    ['no commit', () => undefined, 'the repository has no commit yet; commit first'],
    [
      'one commit',
      () => commit('m1'),
      'HEAD is the first commit of main, so there is nothing before it',
    ],
    [
      'no common commit',
      () => {
        commit('m1')
        git(repository, 'checkout', '--quiet', '--orphan', 'other')
        commit('o1')
      },
      'HEAD and main have no commit in common; name another branch with `base:` (--base)',
    ],
    [
      'no branch to compare with',
      () => {
        commit('m1')
        git(repository, 'branch', '-m', 'trunk')
      },
      'the default branch is not known here; name it with `base:` (--base)',
    ],
  ])('is missing, with the reason: %s', async (_, prepare, missing) => {
    prepare()
    expect(await pullRequestMergeBase(ask())).toEqual({ missing })
  })
})

describe('a shallow clone', () => {
  /** A pull request as CI checks it out: its merge with main, one commit deep. */
  function shallowMerge(): string {
    commit('m1', 'm2', 'm3')
    git(repository, 'checkout', '--quiet', '-b', 'topic', 'at-m2')
    commit('t1')
    git(repository, 'checkout', '--quiet', '-b', 'pull', 'main')
    git(repository, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
    git(root, 'clone', '--quiet', '--depth=1', '--branch=pull', `file://${repository}`, 'shallow')
    return path.join(root, 'shallow')
  }

  test('has the target commit of a merge, and is marked as cut off', async () => {
    const line = await pullRequestMergeBase(
      ask({ repository: shallowMerge(), base: 'origin/main' }),
    )
    expect(line).toMatchObject({ label: 'main', isCutOff: true })
    expect(subjects(line)).toEqual(['m3'])
  })

  test('is deepened by a fetch', async () => {
    const own = shallowMerge()
    const request = ask({ repository: own, base: 'origin/main' })
    await fetchHistory(request)
    const line = await pullRequestMergeBase(request)
    expect(subjects(line)).toEqual(['m3', 'm2', 'm1'])
  })

  test('without a merge reports how to get more', async () => {
    commit('m1', 'm2')
    git(repository, 'checkout', '--quiet', '-b', 'topic')
    commit('t1')
    git(repository, 'checkout', '--quiet', 'main')
    git(root, 'clone', '--quiet', '--depth=1', '--branch=topic', `file://${repository}`, 'shallow')
    const line = await pullRequestMergeBase(ask({ repository: path.join(root, 'shallow') }))
    expect(line).toEqual({ missing: shallowRemedy })
  })
})

describe('the commits of a release', () => {
  test('start at the nearest tag before HEAD', async () => {
    commit('m1')
    git(repository, 'tag', '-a', '-m', 'one', 'v1')
    commit('m2')
    git(repository, 'tag', 'v2')
    commit('m3', 'm4')
    const line = await releaseMergeBase(ask())
    expect(line).toMatchObject({ label: 'v2' })
    expect(subjects(line)).toEqual(['m2', 'm1'])
    git(repository, 'checkout', '--quiet', 'v2')
    expect(await releaseMergeBase(ask())).toMatchObject({ label: 'v1' })
  })

  test('are missing without a tag', async () => {
    commit('m1', 'm2')
    expect(await releaseMergeBase(ask())).toEqual({
      missing: `no tag leads to ${git(repository, 'rev-parse', 'at-m1').slice(0, 10)}: there is no earlier release to compare with`,
    })
  })
})

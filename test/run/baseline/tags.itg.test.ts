import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pullRequestMergeBase, releaseMergeBase } from '../../../src/run/baseline/merge-base.js'

let repository: string
beforeEach(() => {
  repository = mkdtempSync(path.join(os.tmpdir(), 'tags-'))
  git('init', '--quiet', '--initial-branch=main')
})
afterEach(() => rmSync(repository, { recursive: true, force: true }))

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  return execFileSync('git', ['-C', repository, ...identity, ...args], { encoding: 'utf8' }).trim()
}

/**
 * Plays a history: `+` commits, `+NAME` commits and tags, `/NAME` goes to a branch, which it creates
 * if needed, and `<NAME` merges one.
 */
function play(...steps: readonly string[]): void {
  for (const step of steps) {
    const name = step.slice(1)
    if (step.startsWith('/')) {
      const isNew = git('branch', '--list', name) === ''
      git('checkout', '--quiet', ...(isNew ? ['-b'] : []), name)
    } else if (step.startsWith('<')) git('merge', '--quiet', '--no-ff', '-m', step, name)
    else {
      git('commit', '--quiet', '--allow-empty', '-m', step)
      for (const tag of name.split(',').filter((one) => one !== '')) git('tag', tag)
    }
  }
}

const release = ['+v1.0.0', '+', '+v1.1.0', '+']

test.each<[string, readonly string[], string]>([
  ['v1.2.0', [...release, '+v1.2.0-rc.1', '+v1.2.0-rc.2', '+v1.2.0'], 'v1.1.0'],
  ['v1.2.0-rc.2', [...release, '+v1.2.0-rc.1', '+', '+v1.2.0-rc.2'], 'v1.2.0-rc.1'],
  // The release is the commit of its last candidate.
  ['v1.2.0', [...release, '+v1.2.0-rc.1,v1.2.0'], 'v1.1.0'],
  // A second candidate of the same commit is compared with what came before both.
  ['v1.2.0-rc.2', [...release, '+v1.2.0-rc.1,v1.2.0-rc.2'], 'v1.1.0'],
  // Released on a branch that was merged back, as git-flow does.
  ['v1.2.0', ['+v1.0.0', '/r1.1', '+v1.1.0', '/main', '+', '<r1.1', '+v1.2.0'], 'v1.1.0'],
  [
    'v1.2.0',
    ['+v1.0.0', '/r', '+v1.1.0', '/main', '+', '<r', '/r', '+', '/main', '+v1.2.0'],
    'v1.1.0',
  ],
  // A fix of an old release is newer than the release before.
  [
    'v1.2.0',
    ['+v1.0.0', '/r1.0', '/main', '+v1.1.0', '/r1.0', '+v1.0.9', '/main', '<r1.0', '+v1.2.0'],
    'v1.1.0',
  ],
  // On a maintenance branch the newer releases are not before.
  ['v1.0.1', ['+v1.0.0', '/r1.0', '/main', '+v1.1.0', '/r1.0', '+v1.0.1'], 'v1.0.0'],
  ['web/v1.1.0', ['+web/v1.0.0', '+api/v9.0.0', '+', '+web/v1.1.0'], 'web/v1.0.0'],
  // A moving tag, and one without a version.
  ['v1', ['+v1.0.0', '+v1.1.0,v1'], 'v1.0.0'],
  ['nightly-2', ['+v1.0.0', '+nightly-1', '+nightly-2'], 'nightly-1'],
  ['nightly-2', ['+', '/side', '+nightly-1', '/main', '+', '<side', '+nightly-2'], 'nightly-1'],
])('%s after %j: %s', async (tag, steps, expected) => {
  play(...steps)
  git('checkout', '--quiet', '--detach', `refs/tags/${tag}`)
  const event = { repository: 'o/r', branch: 'main', commit: null, tag }
  const request = { repository, isDirty: false, event }
  const line = await pullRequestMergeBase(request)
  expect(line).toMatchObject({ label: expected })
  expect('commits' in line && line.commits[0]).toBe(git('rev-parse', `${expected}^{commit}`))
  // Growth per release counts from the same one.
  expect(await releaseMergeBase(request)).toEqual(line)
})

test('the first release has none before it, whatever else is tagged', async () => {
  play('+nightly', '+api/v1.0.0', '+web/v1.0.0')
  const event = { repository: 'o/r', branch: 'main', commit: null, tag: 'web/v1.0.0' }
  expect(await pullRequestMergeBase({ repository, isDirty: false, event })).toEqual({
    missing:
      'no tag with a lower version after web/ leads to web/v1.0.0: there is no earlier release to compare with',
  })
})

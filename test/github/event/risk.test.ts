import { describe, expect, test } from '@jest/globals'
import type { WorkflowEvent } from '../../../src/github/event/event.js'
import {
  judgeCheckouts,
  riskOf,
  type CheckedOut,
  type Risk,
} from '../../../src/github/event/risk.js'

const [base, head, merge, other] = ['b', 'c', 'd', 'e'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
]
const env = { GITHUB_SHA: base, GITHUB_REPOSITORY: 'octo-org/kernels' }
const from = (full_name: string | null): WorkflowEvent => ({
  pull_request: {
    head: { sha: head, repo: full_name === null ? null : { full_name } },
    base: { sha: base },
    merge_commit_sha: merge,
  },
})
const after = (event: string, full_name: string): WorkflowEvent => ({
  workflow_run: { event, head_sha: head, head_repository: { full_name } },
})

describe('the risk of a job', () => {
  test.each<[string, string, WorkflowEvent, object | null]>([
    [
      'a fork',
      'pull_request_target',
      from('mallory/kernels'),
      { fork: 'mallory/kernels', foreign: [head, merge] },
    ],
    ['a deleted fork', 'pull_request_target', from(null), { fork: null }],
    ['no payload', 'pull_request_target', {}, { fork: null, foreign: [] }],
    ['a branch of the repository', 'pull_request_target', from('Octo-Org/kernels'), null],
    ['a fork, with its own rights', 'pull_request', from('mallory/kernels'), null],
    ['a fork’s run', 'workflow_run', after('pull_request', 'mallory/kernels'), { foreign: [head] }],
    [
      'a run of the base',
      'workflow_run',
      after('pull_request_target', 'mallory/kernels'),
      { foreign: [] },
    ],
    ['a push', 'workflow_run', after('push', 'octo-org/kernels'), null],
    [
      'a comment on a pull request',
      'issue_comment',
      { issue: { pull_request: {} } },
      { fork: null },
    ],
    ['a comment on an issue', 'issue_comment', { issue: {} }, null],
  ])('%s: %s', (_, trigger, event, expected) => {
    const risk = riskOf(trigger, env, event)
    if (expected === null) expect(risk).toBeNull()
    else expect(risk).toMatchObject({ trigger, repository: 'octo-org/kernels', ...expected })
  })
})

describe('checkouts in a job with that risk', () => {
  const risk: Risk = {
    ...{ trigger: 'pull_request_target', repository: 'octo-org/kernels' },
    ...{ fork: 'mallory/kernels', own: [base], foreign: [head, merge] },
  }
  const ours = 'https://github.com/octo-org/kernels'
  const checkout = (changes: Partial<CheckedOut>): CheckedOut => ({
    ...{ folder: 'the workspace', head: base, origin: ours, isOnBranch: false, isDirty: false },
    ...changes,
  })

  test.each<[string, Partial<CheckedOut>]>([
    ['the commit of the job', {}],
    ['a branch of the repository', { head: other, isOnBranch: true }],
    ['another repository', { head: other, origin: 'https://github.com/cloudius-systems/osv' }],
    ['another repository, built before', { origin: 'https://github.com/a/b', isDirty: true }],
  ])('%s is built', (_, changes) => {
    expect(judgeCheckouts(risk, [checkout(changes)])).toBeUndefined()
  })

  test.each<[string, Partial<CheckedOut>, string]>([
    ['the head', { head }, 'the workspace is at cccccccccc, a commit of mallory/kernels'],
    ['the merge', { head: merge, isOnBranch: true }, 'is at dddddddddd, a commit of mallory'],
    ['a later head', { head: other }, 'is not known to be on a branch of octo-org/kernels'],
    ['the fork', { head: other, origin: 'https://github.com/mallory/kernels' }, 'is a checkout of'],
    ['a folder’s clone', { head: other, origin: '/srv/kernels' }, 'is not known to be on a branch'],
    ['files of a fork', { isDirty: true }, 'has tracked files that differ from bbbbbbbbbb'],
    ['no commit', { head: null }, 'has no commit that git can read'],
  ])('%s is refused', (_, changes, reason) => {
    expect(judgeCheckouts(risk, [checkout({}), checkout(changes)])).toMatchObject({
      kind: 'invalid-profile',
      summary: expect.stringContaining(reason),
      hint: expect.stringContaining('allow-unsafe-pr-checkout: true'),
    })
  })

  test('no repository at all is refused', () => {
    expect(judgeCheckouts(risk, [])?.summary).toContain('no repository that shows whose code it is')
  })
})

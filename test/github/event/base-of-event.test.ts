import { expect, test } from '@jest/globals'
import { baseOfEvent } from '../../../src/github/event/base-of-event.js'
import type { WorkflowEvent } from '../../../src/github/event/event.js'

const commit = 'c'.repeat(40)
const repository = { full_name: 'octo-org/kernels', default_branch: 'trunk' }
const none = { branch: null, commit: null, tag: null }

test.each<[string, Readonly<Record<string, string>>, WorkflowEvent, object]>([
  ['a push', { GITHUB_REF: 'refs/heads/topic' }, { repository }, { ...none, branch: 'trunk' }],
  ['a pull request', { GITHUB_BASE_REF: 'stable' }, { repository }, { ...none, branch: 'stable' }],
  ['an empty base', { GITHUB_BASE_REF: '' }, { repository }, { ...none, branch: 'trunk' }],
  [
    'a merge queue',
    {},
    { repository, merge_group: { base_sha: commit, base_ref: 'refs/heads/main' } },
    { ...none, branch: 'main', commit },
  ],
  [
    'a tag',
    { GITHUB_REF: 'refs/tags/v1.2' },
    { repository },
    { ...none, branch: 'trunk', tag: 'v1.2' },
  ],
  ['no payload', {}, {}, none],
  ['a branch like an option', { GITHUB_BASE_REF: '--upload-pack=x' }, {}, none],
])('the base of %s', (_, env, event, expected) => {
  const base = baseOfEvent({ GITHUB_REPOSITORY: 'octo-org/kernels', ...env }, event)
  expect(base).toEqual({ repository: 'octo-org/kernels', ...expected })
})

test('outside GitHub there is none', () => {
  expect(baseOfEvent({}, {})).toBeUndefined()
})

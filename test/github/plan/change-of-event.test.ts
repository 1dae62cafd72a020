import { describe, expect, test } from '@jest/globals'
import { changeOfEvent, workflowFile } from '../../../src/github/plan/change-of-event.js'

const commit = 'a'.repeat(40)
const repository = { full_name: 'octo/kernels', default_branch: 'main' }
const asked = { changedOnly: true, base: undefined }
const env = (
  name: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...{ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'octo/kernels' },
  ...{ GITHUB_REF: 'refs/heads/main', GITHUB_BASE_REF: '' },
  ...more,
})

describe('what a run is a change of', () => {
  test.each<[string, ReturnType<typeof changeOfEvent>, unknown]>([
    [
      'a pull request',
      changeOfEvent(env('pull_request', { GITHUB_BASE_REF: 'next' }), { repository }, asked),
      { changedOnly: true, event: { branch: 'next', commit: null } },
    ],
    [
      'a merge queue',
      changeOfEvent(
        env('merge_group'),
        { repository, merge_group: { base_sha: commit, base_ref: 'refs/heads/main' } },
        asked,
      ),
      { changedOnly: true, event: { branch: 'main', commit } },
    ],
    [
      'a push',
      changeOfEvent(env('push'), { repository, before: commit }, asked),
      { changedOnly: true, event: { commit } },
    ],
    [
      'a push of a new branch',
      changeOfEvent(env('push'), { repository, before: '0'.repeat(40) }, asked),
      { changedOnly: true, event: { branch: 'main', commit: null } },
    ],
    [
      'a tag',
      changeOfEvent(env('push', { GITHUB_REF: 'refs/tags/v1' }), { repository }, asked),
      { changedOnly: 'a tag is built whole' },
    ],
    [
      'a schedule',
      changeOfEvent(env('schedule'), { repository }, asked),
      { changedOnly: 'schedule changes no files' },
    ],
    [
      'a schedule that names a base',
      changeOfEvent(env('schedule'), { repository }, { changedOnly: true, base: 'main' }),
      { changedOnly: true, base: 'origin/main' },
    ],
    [
      'a schedule that wants everything',
      changeOfEvent(env('schedule'), { repository }, { changedOnly: false, base: undefined }),
      { changedOnly: false },
    ],
  ])('%s', (_, change, expected) => {
    expect(change).toMatchObject(expected as object)
  })
})

test.each([
  ['octo/kernels/.github/workflows/k.yml@refs/heads/main', '.github/workflows/k.yml'],
  ['octo/shared/.github/workflows/k.yml@refs/heads/main', undefined],
  ['', undefined],
])('the workflow of %s is %s', (reference, file) => {
  expect(workflowFile({ GITHUB_WORKFLOW_REF: reference, GITHUB_REPOSITORY: 'octo/kernels' })).toBe(
    file,
  )
})

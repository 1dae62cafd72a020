import { expect, test } from '@jest/globals'
import { decideCachePolicy, type CacheInputChoices } from '../../../src/github/cache/policy.js'

const usual: CacheInputChoices = { cache: true, restoreCache: true, saveCache: 'auto' }
const main = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }
const tag = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' }
const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }
const queue = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main' }

type Env = Readonly<Record<string, string>>

test.each<[string, Partial<CacheInputChoices>, Env, boolean, string]>([
  ['the default branch', {}, main, true, 'restore save results'],
  ['a nightly run', {}, { ...main, GITHUB_EVENT_NAME: 'schedule' }, true, 'restore save results'],
  ['another branch', {}, { ...main, GITHUB_REF: 'refs/heads/stable' }, false, 'restore results'],
  ['a pull request', {}, pull, false, 'restore'],
  ['the merge queue', {}, queue, false, 'restore'],
  ['a tag', {}, tag, false, 'restore'],
  ['a release', {}, { ...tag, GITHUB_EVENT_NAME: 'release' }, false, 'restore'],
  ['a pull request that saves', { saveCache: 'true' }, pull, false, 'restore save'],
  ['a tag that saves', { saveCache: 'true' }, tag, false, 'restore save'],
  ['save-cache: false', { saveCache: 'false' }, main, true, 'restore'],
  ['restore-cache: false', { restoreCache: false }, main, true, 'save results'],
  ['cache: false', { cache: false, saveCache: 'true' }, main, true, ''],
  ['cache-mode: read', {}, { ...main, ACTIONS_CACHE_MODE: 'read' }, true, 'restore'],
  ['cache-mode: none', {}, { ...main, ACTIONS_CACHE_MODE: 'None ' }, true, ''],
  ['write-only', {}, { ...main, ACTIONS_CACHE_MODE: 'write-only' }, true, 'save results'],
  ['cache-mode: write', {}, { ...main, ACTIONS_CACHE_MODE: 'write' }, true, 'restore save results'],
  [
    "a stranger's code with the default branch's caches",
    { saveCache: 'true' },
    { ...main, GITHUB_EVENT_NAME: 'pull_request_target' },
    true,
    'restore',
  ],
])('%s', (_, choices, env, isOfDefaultBranch, expected) => {
  const policy = decideCachePolicy({ ...usual, ...choices }, env, isOfDefaultBranch)
  const allowed = [
    ...(policy.restore === null ? ['restore'] : []),
    ...(policy.save === null ? ['save'] : []),
    ...(policy.saveResults === null ? ['results'] : []),
  ]
  expect(allowed.join(' ')).toBe(expected)
})

test('the reason says which input would change it', () => {
  const { save } = decideCachePolicy(usual, pull, false)
  expect(save).toBe('runs of pull requests do not save; save-cache: true would')
  const mode = { ...main, ACTIONS_CACHE_MODE: 'read' }
  expect(decideCachePolicy(usual, mode, true).save).toBe('the workflow sets cache-mode: read')
})

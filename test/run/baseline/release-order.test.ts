import { expect, test } from '@jest/globals'
import { parseRelease, releaseBefore } from '../../../src/run/baseline/release-order.js'

/** Each line: the release, the tags that lead to it, and the one before. */
test.each<[string, readonly string[], string | undefined]>([
  ['v1.2.0', ['v1.0.0', 'v1.1.0', 'v1.1.9'], 'v1.1.9'],
  ['v1.10.0', ['v1.2.0', 'v1.9.0'], 'v1.9.0'],
  ['v1.2.0', ['v1.1.0', 'v1.2.0-rc.1', 'v1.2.0-rc.2'], 'v1.1.0'],
  ['v1.2.0-rc.2', ['v1.1.0', 'v1.2.0-rc.1'], 'v1.2.0-rc.1'],
  ['v1.2.0-rc.10', ['v1.2.0-rc.9', 'v1.2.0-rc.2'], 'v1.2.0-rc.9'],
  ['v1.2.0-rc.1', ['v1.1.0', 'v1.1.0-rc.7'], 'v1.1.0'],
  ['v1.2.0-rc.1', ['v1.2.0-beta.4', 'v1.2.0-alpha', 'v1.1.0'], 'v1.2.0-beta.4'],
  ['v1.0.0', ['v1.0.0-rc.1', 'v1.0.0-rc.2'], 'v1.0.0-rc.2'],
  ['v6.12-rc3', ['v6.11', 'v6.12-rc1', 'v6.12-rc2'], 'v6.12-rc2'],
  ['v6.12', ['v6.11', 'v6.12-rc7', 'v6.11-rc1'], 'v6.11'],
  ['1.2.0rc2', ['1.1.0', '1.2.0rc1'], '1.2.0rc1'],
  ['v1.2.0-hotfix1', ['v1.1.0', 'v1.2.0'], 'v1.2.0'],
  ['v1.2.0', ['v1.2.0-hotfix1', 'v1.1.0', 'v1.1.0-hotfix2'], 'v1.1.0-hotfix2'],
  // A higher version that was merged is no earlier one.
  ['v1.2.1', ['v2.0.0-alpha.1', 'v1.2.0', 'v2.0.0'], 'v1.2.0'],
  ['v1.2.0', ['v1.2', 'v1.2.0', 'v1.1.0'], 'v1.1.0'],
  ['v1.2.0+build5', ['v1.2.0', 'v1.1.0+build9'], 'v1.1.0+build9'],
  // Other series, moving tags and tags without a version.
  ['web/v1.2.0', ['web/v1.1.0', 'api/v1.1.5', 'v1.1.9'], 'web/v1.1.0'],
  ['web@1.2.0', ['web@1.1.0', 'api@1.1.5'], 'web@1.1.0'],
  ['release-1.2', ['release-1.1', '1.1.9'], 'release-1.1'],
  ['v1.2.0', ['1.1.0', 'v1.0.0'], '1.1.0'],
  ['v1.2.0', ['v1', 'nightly', '2026-11-01', 'v1.1.0'], 'v1.1.0'],
  ['v1.0.0', ['nightly', 'v2.0.0', 'web/v0.9.0'], undefined],
  ['v1.0.0', [], undefined],
])('%s after %j: %s', (own, tags, expected) => {
  const release = parseRelease(own)
  if (release === undefined) throw new Error(`${own} has no version`)
  const found = releaseBefore(
    release,
    tags.map((tag, index) => ({ tag, commit: String(index) })),
  )
  expect(found?.tag).toBe(expected)
})

test.each(['v1', 'nightly', 'nightly-2026-11-01', 'latest', ''])('%j has no version', (tag) => {
  expect(parseRelease(tag)).toBeUndefined()
})

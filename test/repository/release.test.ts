import { describe, expect, test } from '@jest/globals'
import { isNewestOfMajor, majorTagOf, problemsOf } from '../../scripts/release/readiness.mjs'

const changelog = `# Changelog

## [Unreleased]

## [1.3.0] - 2026-12-01

### Added

- A thing.

## [1.2.1] - 2026-11-30

- A patch.
`
const ready = {
  tag: 'v1.3.0',
  versions: { 'package.json': '1.3.0', 'src/version.ts': '1.3.0' },
  changelog,
  released: ['v1', 'v1.2.0', 'v0.9.0'],
  isOnMain: true,
}

describe('a release', () => {
  test('that is ready has no problems', () => {
    expect(problemsOf(ready)).toEqual([])
  })

  test.each([
    [{ tag: '1.3.0' }, /tags are vX\.Y\.Z/],
    [{ tag: 'v1.3' }, /tags are vX\.Y\.Z/],
    [{ tag: 'v1.3.0-rc.1' }, /tags are vX\.Y\.Z/],
    [
      { versions: { ...ready.versions, 'src/version.ts': '1.2.9' } },
      /^src\/version\.ts has version 1\.2\.9: set 1\.3\.0$/,
    ],
    [{ changelog: changelog.replace('[1.3.0]', '[1.4.0]') }, /no section \[1\.3\.0\]/],
    [{ changelog: changelog.replace('[1.3.0] - 2026-12-01', '[1.3.0]') }, /has no date/],
    [{ changelog: changelog.replace('### Added\n\n- A thing.\n', '') }, /is empty/],
    [{ changelog: changelog.replace('## [Unreleased]\n', '') }, /does not begin with/],
    [{ released: ['v1.4.0'] }, /older than v1\.4\.0/],
    [{ isOnMain: false }, /not on main/],
  ])('%j is not ready', (change, problem) => {
    expect(problemsOf({ ...ready, ...change })).toEqual([expect.stringMatching(problem)])
  })

  test('of an older minor version may be a patch', () => {
    const versions = { 'package.json': '1.2.1', 'src/version.ts': '1.2.1' }
    const patch = { ...ready, tag: 'v1.2.1', versions, released: ['v1.2.0', 'v1.3.0'] }
    expect(problemsOf(patch)).toEqual([])
    expect(problemsOf({ ...patch, released: ['v1.2.2', 'v1.3.0'] })).toHaveLength(1)
  })
})

test.each([
  ['v1.3.0', ['v1', 'v1.2.0', 'v2.0.0'], true],
  ['v1.2.1', ['v1.2.0', 'v1.3.0'], false],
  ['v1.10.0', ['v1.9.0'], true],
  ['v2.0.0', ['v1.9.0'], true],
])('%s after %j moves the major tag: %p', (tag, released, isMoved) => {
  expect(isNewestOfMajor(tag, released)).toBe(isMoved)
  expect(majorTagOf(tag)).toBe(tag.split('.')[0])
})

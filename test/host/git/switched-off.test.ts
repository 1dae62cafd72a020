import { expect, test } from '@jest/globals'
import { settingsAgainst } from '../../../src/host/git/switched-off.js'

const listed = (...entries: readonly (readonly [string, string, string])[]): readonly string[] =>
  entries.flatMap(([scope, key, value]) => [scope, `${key}\n${value}`])

test('programs of the repository’s own configuration are switched off', () => {
  const found = settingsAgainst(
    listed(
      ['local', 'filter.evil.clean', './evil.sh'],
      ['local', 'filter.evil.required', 'true'],
      ['worktree', 'core.sshcommand', './evil.sh'],
      ['local', 'remote.origin.uploadpack', './evil.sh'],
      ['local', 'credential.https://x.invalid.helper', '!./evil.sh'],
    ),
  )
  expect(found).toEqual([
    'filter.evil.clean=',
    'filter.evil.required=false',
    'core.sshcommand=ssh',
    'remote.origin.uploadpack=git-upload-pack',
    'credential.https://x.invalid.helper=',
  ])
})

test.each<[string, readonly [string, string, string]]>([
  ['the user’s own stay', ['global', 'filter.x.clean', 'x']],
  ['those of the system stay', ['system', 'credential.helper', 'x']],
  [
    'Git LFS stays, as actions/checkout sets it up',
    ['local', 'filter.lfs.clean', 'git-lfs clean -- %f'],
  ],
])('%s', (_, entry) => {
  expect(settingsAgainst(listed(entry))).toEqual([])
})

test('another program in the name of Git LFS is switched off', () => {
  const entry = ['local', 'filter.lfs.clean', './git-lfs clean -- %f'] as const
  expect(settingsAgainst(listed(entry))).toEqual(['filter.lfs.clean='])
})

test('a name that the command line cannot contain is no way in', () => {
  expect(settingsAgainst(listed(['local', 'filter.a=b.clean', './evil.sh']))).toBeUndefined()
})

import { describe, expect, test } from '@jest/globals'
import { gitAddress, parseGitAddress } from '../../../src/profile/schema/git-address.js'
import { packageName } from '../../../src/profile/schema/package-name.js'

describe('source.git', () => {
  test.each([
    'https://github.com/cloudius-systems/osv.git',
    'http://me:secret@host:8080/x',
    'ssh://git@host:22/x.git',
    'git://host/x',
    'git@github.com:org/x.git',
    'host:x',
    '[::1]:x',
  ])('%s is an address elsewhere', (url) => {
    expect(parseGitAddress(url)).toEqual({ type: 'remote' })
  })

  test.each([
    ['/srv/x.git', '/srv/x.git'],
    ['../x', '../x'],
    ['file:///srv/a%20b', '/srv/a%20b'],
    ['./a:b', './a:b'],
  ])('%s is a repository here', (url, path) => {
    expect(parseGitAddress(url)).toMatchObject({ type: 'local', path })
  })

  test.each([
    ['ext::sh -c touch% /tmp/x', /ext:: starts a program/],
    ['fd::17', /fd:: starts a program/],
    ['foo::https://host/x', /foo:: starts a program/],
    ['--upload-pack=touch x', /option of git’s/],
    ['-u', /option of git’s/],
    ['ftp://host/x', /ftp: is not accepted/],
    ['javascript://x', /is not accepted/],
    ['file://host/x', /file:\/\/\//],
    ['ssh://-oProxyCommand=x/y', /hyphen/],
    ['ssh://git@-oProxyCommand=x/y', /hyphen/],
    ['-oProxyCommand=x:y', /option/],
    ['a b:c', /not an address of a host/],
  ])('%s is refused with the reason', (url, why) => {
    expect(gitAddress.safeParse(url).error?.issues[0]?.message).toMatch(why)
  })
})

test.each([
  './evil.deb',
  '/tmp/evil.deb',
  '-oDebug::x=1',
  '-o',
  'a=1',
  'a/sid',
  'A',
  'a:i386',
  'a b',
  '',
])('%j is not the name of a package', (name) => {
  expect(packageName.safeParse(name).success).toBe(false)
})
test.each(['linux-source-6.12', 'g++-12', 'libc6-dev'])('%s is the name of a package', (name) => {
  expect(packageName.safeParse(name).success).toBe(true)
})

import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { obtainGitSource } from '../../../src/build/source/git.js'
import {
  allowFileProtocol,
  checkoutOf,
  obtain,
  readCheckout,
  startGitServer,
  type GitServer,
} from './git-server.js'
import { commit, createRepository, git, write } from './repositories.js'

allowFileProtocol()

let server: GitServer
beforeEach(() => {
  server = startGitServer()
})

test('submodules: relative, nested and moved ones; cleaned like the rest', async () => {
  const inner = path.join(server.folder, 'org/inner')
  createRepository(inner, { 'i.c': 'i' })
  const outer = path.join(server.folder, 'elsewhere/outer')
  createRepository(outer, { 'o.c': 'o' })
  git(outer, 'submodule', '--quiet', 'add', pathToFileURL(inner).href, 'in')
  git(
    outer,
    'config',
    '--file',
    path.join(outer, '.gitmodules'),
    'submodule.in.url',
    '../../org/inner',
  )
  commit(outer)
  git(server.origin, 'submodule', '--quiet', 'add', pathToFileURL(outer).href, 'ext')
  git(
    server.origin,
    'config',
    '--file',
    path.join(server.origin, '.gitmodules'),
    'submodule.ext.url',
    '../../elsewhere/outer',
  )
  commit(server.origin)
  await obtain(server, 'main')
  expect([
    readCheckout(server, 'main', 'ext/o.c'),
    readCheckout(server, 'main', 'ext/in/i.c'),
  ]).toEqual(['o', 'i'])

  write(checkoutOf(server, 'main'), {
    'ext/in/i.c': 'patched',
    'ext/made.o': 'x',
    'ext/in/made.o': 'x',
  })
  await obtain(server, 'main')
  expect(readCheckout(server, 'main', 'ext/in/i.c')).toBe('i')
  expect(existsSync(path.join(checkoutOf(server, 'main'), 'ext/made.o'))).toBe(false)
  expect(existsSync(path.join(checkoutOf(server, 'main'), 'ext/in/made.o'))).toBe(false)

  // The repository moves and its revision changes.
  const moved = path.join(server.folder, 'there/moved')
  git(server.folder, 'clone', '--quiet', outer, moved)
  write(moved, { 'o.c': 'of the moved one' })
  commit(moved)
  rmSync(outer, { recursive: true })
  git(
    server.origin,
    'config',
    '--file',
    path.join(server.origin, '.gitmodules'),
    'submodule.ext.url',
    '../../there/moved',
  )
  git(path.join(server.origin, 'ext'), 'fetch', '--quiet', moved, 'HEAD')
  git(path.join(server.origin, 'ext'), 'checkout', '--quiet', 'FETCH_HEAD')
  commit(server.origin)
  await obtain(server, 'main')
  expect(readCheckout(server, 'main', 'ext/o.c')).toBe('of the moved one')
}, 60_000)

describe('the address of a submodule is refused like the profile’s own, before git uses it:', () => {
  test.each([
    ['a program', 'ext::sh -c touch% /tmp/osv-kernel-evil', /ext:: starts a program/],
    ['a folder outside', pathToFileURL('/srv/theirs').href, /\/srv\/theirs lies outside/],
    ['a folder outside by ..', '../../../theirs', /lies outside/],
  ])('%s', async (_, address, why) => {
    const inner = path.join(server.folder, 'org/inner')
    createRepository(inner, { 'i.c': 'i' })
    git(server.origin, 'submodule', '--quiet', 'add', pathToFileURL(inner).href, 'ext')
    const modules = path.join(server.origin, '.gitmodules')
    git(server.origin, 'config', '--file', modules, 'submodule.ext.url', address)
    commit(server.origin)
    const outcome = await obtainGitSource(server.url, 'main', server.context)
    expect(outcome).toMatchObject({
      failure: { kind: 'invalid-profile', summary: expect.stringMatching(why) },
    })
    expect(existsSync('/tmp/osv-kernel-evil')).toBe(false)
    // A mended address works: the refused one is not kept.
    git(server.origin, 'config', '--file', modules, 'submodule.ext.url', '../inner')
    commit(server.origin)
    expect(await obtainGitSource(server.url, 'main', server.context)).toMatchObject({ ok: true })
  })
})

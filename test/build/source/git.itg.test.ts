import { existsSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { gitFolder, obtainGitSource } from '../../../src/build/source/git.js'
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

test('a branch is followed; a tag and a commit stay fixed', async () => {
  const first = git(server.origin, 'rev-parse', 'HEAD')
  git(server.origin, 'tag', '--annotate', '--message=x', 'v1')
  expect(await obtain(server, 'main')).toBe(`git ${first}`)
  write(server.origin, { 'a.c': 'two' })
  const second = commit(server.origin)
  expect(await obtain(server, 'main')).toBe(`git ${second}`)
  expect(readCheckout(server, 'main', 'a.c')).toBe('two')
  expect(await obtain(server, 'v1')).toBe(`git ${first}`)
  expect(await obtain(server, first)).toBe(`git ${first}`)
  expect(readCheckout(server, first, 'a.c')).toBe('one')
})

test('a build’s files and changes are removed', async () => {
  await obtain(server, 'main')
  const nested = path.join(checkoutOf(server, 'main'), 'nested')
  createRepository(nested, { x: 'x' })
  write(checkoutOf(server, 'main'), { 'a.c': 'patched', 'made.o': 'x' })
  await obtain(server, 'main')
  expect(readCheckout(server, 'main', 'a.c')).toBe('one')
  expect([existsSync(nested), existsSync(path.join(checkoutOf(server, 'main'), 'made.o'))]).toEqual(
    [false, false],
  )
})

test('a commit that is present needs no server, a branch does', async () => {
  const first = git(server.origin, 'rev-parse', 'HEAD')
  await obtain(server, first)
  await obtain(server, 'main')
  write(checkoutOf(server, first), { 'a.c': 'patched' })
  rmSync(server.origin, { recursive: true })
  expect(await obtain(server, first)).toBe(`git ${first}`)
  expect(readCheckout(server, first, 'a.c')).toBe('one')
  await expect(obtain(server, 'main')).rejects.toThrow('cannot fetch main')
})

test('a version from earlier tags, for families that request it, without their files', async () => {
  const other = path.join(server.folder, 'org/other')
  createRepository(other, { 'o.c': 'o' })
  git(server.origin, 'submodule', '--quiet', 'add', '../other', 'ext')
  commit(server.origin)
  git(server.origin, 'tag', 'v1.0')
  for (const text of ['two', 'three', 'four']) {
    write(server.origin, { 'a.c': text, [`dir/${text}.c`]: text })
    write(path.join(server.origin, 'ext'), { 'o.c': text })
    commit(path.join(server.origin, 'ext'))
    git(path.join(server.origin, 'ext'), 'push', '--quiet', 'origin', `HEAD:refs/heads/${text}`)
    commit(server.origin)
  }
  await obtain(server, 'main')
  const answer = (...args: readonly string[]): string => git(checkoutOf(server, 'main'), ...args)
  const describe = (): string => answer('describe', '--tags', '--match', 'v[0-9]*')
  const countObjects = (): number =>
    answer('cat-file', '--batch-all-objects', '--batch-check').match(/ (?:tree|blob) /g)?.length ??
    0
  expect(answer('rev-list', '--count', 'HEAD')).toBe('1')
  const files = countObjects()
  await obtain(server, 'main', { versionTags: 'v[0-9]*' })
  expect(describe()).toMatch(/^v1\.0-3-g/)
  expect(countObjects()).toBe(files)
  // Restores files that only a commit fetched without files contains.
  write(server.origin, { 'a.c': 'two' })
  unlinkSync(path.join(server.origin, 'dir/four.c'))
  commit(server.origin)
  await obtain(server, 'main', { versionTags: 'v[0-9]*' })
  expect(describe()).toMatch(/^v1\.0-4-g/)
  expect(readCheckout(server, 'main', 'a.c')).toBe('two')
  expect(server.context.events).toEqual([])
}, 60_000)

test('without such a tag there is a warning, and the source is used', async () => {
  for (const time of ['first', 'second']) {
    await obtain(server, 'main', { versionTags: 'v[0-9]*' })
    expect([time, server.context.events.splice(0)]).toEqual([
      time,
      [{ type: 'warning', message: expect.stringContaining('no tag v[0-9]* before main') }],
    ])
  }
})

test('a checkout broken by a killed process is made again; one further up is untouched', async () => {
  createRepository(server.context.sourcesFolder, { theirs: 'x', '.gitignore': '/git-*\n' })
  write(server.context.sourcesFolder, { new: 'x', theirs: 'changed' })
  const state = (): string => git(server.context.sourcesFolder, 'status', '--porcelain')
  const before = state()
  await obtain(server, 'main')
  writeFileSync(path.join(checkoutOf(server, 'main'), '.git/index.lock'), '')
  await obtain(server, 'main')
  expect(readCheckout(server, 'main', 'a.c')).toBe('one')
  rmSync(path.join(checkoutOf(server, 'main'), '.git/objects'), { recursive: true })
  mkdirSync(path.join(checkoutOf(server, 'main'), '.git/objects'))
  writeFileSync(path.join(checkoutOf(server, 'main'), '.git/HEAD'), 'nonsense\n')
  await obtain(server, 'main')
  expect(readCheckout(server, 'main', 'a.c')).toBe('one')
  expect(state()).toBe(before)
})

test.each([
  ['nope', 'invalid-profile', /has no nope$/],
  ['0'.repeat(40), 'invalid-profile', /has no 0+$/],
])('the revision %s does not exist', async (ref, kind, summary) => {
  expect(await obtainGitSource(server.url, ref, server.context)).toMatchObject({
    ok: false,
    failure: { kind, summary: expect.stringMatching(summary) },
  })
})

test('the repository does not exist', async () => {
  expect(await obtainGitSource(`${server.url}-not`, 'main', server.context)).toMatchObject({
    ok: false,
    failure: {
      kind: 'invalid-profile',
      summary: expect.stringContaining('there is no repository'),
    },
  })
})

test('no server at all; the password in the address is hidden', async () => {
  const outcome = await obtainGitSource('http://me:secret@127.0.0.1:9/x', 'main', server.context)
  expect(outcome).toMatchObject({
    ok: false,
    failure: {
      kind: 'infrastructure',
      summary:
        'cannot fetch main from http://127.0.0.1:9/x: http://127.0.0.1:9/x cannot be reached',
    },
  })
  expect(JSON.stringify(outcome)).not.toContain('secret')
  const kept = gitFolder(server.context.sourcesFolder, 'http://me:secret@127.0.0.1:9/x', 'main')
  expect(readFileSync(path.join(kept, '.git/config'), 'utf8')).not.toContain('secret')
})

test('a cancelled fetch is cancelled', async () => {
  const outcome = await obtainGitSource(server.url, 'main', {
    ...server.context,
    signal: AbortSignal.abort(),
  })
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
})

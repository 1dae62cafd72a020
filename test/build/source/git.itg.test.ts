import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { gitFolder, obtainGitSource } from '../../../src/build/source/git.js'
import type { SourceContext } from '../../../src/build/source/source-tree.js'
import { mapOf } from '../../../src/profile/values/settings-tree.js'
import { commit, createRepository, emptyFolder, git, write } from './repositories.js'

/** Git rejects submodules over file:// unless the user allows them. */
const ownHome = process.env.HOME
const home = emptyFolder()
beforeAll(() => {
  write(home, { '.gitconfig': '[protocol "file"]\n\tallow = always\n' })
  process.env.HOME = home
})
afterAll(() => {
  process.env.HOME = ownHome
})

let server = ''
let origin = ''
let url = ''
let context: SourceContext & { readonly events: unknown[] }
beforeEach(() => {
  server = emptyFolder()
  origin = path.join(server, 'org/kernel')
  createRepository(origin, { 'a.c': 'one' })
  // Large hosts allow this too.
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  url = pathToFileURL(origin).href
  const events: unknown[] = []
  context = {
    repository: server,
    profile: { values: mapOf({}, { layer: 'default' }), roots: [realpathSync(server)] },
    sourcesFolder: emptyFolder(),
    installPackages: false,
    ownFiles: [],
    events,
    emit: (event) => events.push(event),
    signal: new AbortController().signal,
  }
})

const folder = (ref: string): string => gitFolder(context.sourcesFolder, url, ref)
const read = (ref: string, name: string): string =>
  readFileSync(path.join(folder(ref), name), 'utf8')

async function obtain(ref: string, more: Partial<SourceContext> = {}): Promise<string> {
  const outcome = await obtainGitSource(url, ref, { ...context, ...more })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  expect(outcome.value.path).toBe(folder(ref))
  return outcome.value.identity
}

test('a branch is followed; a tag and a commit stay fixed', async () => {
  const first = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'tag', '--annotate', '--message=x', 'v1')
  expect(await obtain('main')).toBe(`git ${first}`)
  write(origin, { 'a.c': 'two' })
  const second = commit(origin)
  expect(await obtain('main')).toBe(`git ${second}`)
  expect(read('main', 'a.c')).toBe('two')
  expect(await obtain('v1')).toBe(`git ${first}`)
  expect(await obtain(first)).toBe(`git ${first}`)
  expect(read(first, 'a.c')).toBe('one')
})

test('a build’s files and changes are removed', async () => {
  await obtain('main')
  const nested = path.join(folder('main'), 'nested')
  createRepository(nested, { x: 'x' })
  write(folder('main'), { 'a.c': 'patched', 'made.o': 'x' })
  await obtain('main')
  expect(read('main', 'a.c')).toBe('one')
  expect([existsSync(nested), existsSync(path.join(folder('main'), 'made.o'))]).toEqual([
    false,
    false,
  ])
})

test('a commit that is present needs no server, a branch does', async () => {
  const first = git(origin, 'rev-parse', 'HEAD')
  await obtain(first)
  await obtain('main')
  write(folder(first), { 'a.c': 'patched' })
  rmSync(origin, { recursive: true })
  expect(await obtain(first)).toBe(`git ${first}`)
  expect(read(first, 'a.c')).toBe('one')
  await expect(obtain('main')).rejects.toThrow('cannot fetch main')
})

test('a version from earlier tags, for families that request it, without their files', async () => {
  const other = path.join(server, 'org/other')
  createRepository(other, { 'o.c': 'o' })
  git(origin, 'submodule', '--quiet', 'add', '../other', 'ext')
  commit(origin)
  git(origin, 'tag', 'v1.0')
  for (const text of ['two', 'three', 'four']) {
    write(origin, { 'a.c': text, [`dir/${text}.c`]: text })
    write(path.join(origin, 'ext'), { 'o.c': text })
    commit(path.join(origin, 'ext'))
    git(path.join(origin, 'ext'), 'push', '--quiet', 'origin', `HEAD:refs/heads/${text}`)
    commit(origin)
  }
  await obtain('main')
  const answer = (...args: readonly string[]): string => git(folder('main'), ...args)
  const describe = (): string => answer('describe', '--tags', '--match', 'v[0-9]*')
  const countObjects = (): number =>
    answer('cat-file', '--batch-all-objects', '--batch-check').match(/ (?:tree|blob) /g)?.length ??
    0
  expect(answer('rev-list', '--count', 'HEAD')).toBe('1')
  const files = countObjects()
  await obtain('main', { versionTags: 'v[0-9]*' })
  expect(describe()).toMatch(/^v1\.0-3-g/)
  expect(countObjects()).toBe(files)
  // Restores files that only a commit fetched without files contains.
  write(origin, { 'a.c': 'two' })
  unlinkSync(path.join(origin, 'dir/four.c'))
  commit(origin)
  await obtain('main', { versionTags: 'v[0-9]*' })
  expect(describe()).toMatch(/^v1\.0-4-g/)
  expect(read('main', 'a.c')).toBe('two')
  expect(context.events).toEqual([])
}, 60_000)

test('without such a tag there is a warning, and the source is used', async () => {
  for (const time of ['first', 'second']) {
    await obtain('main', { versionTags: 'v[0-9]*' })
    expect([time, context.events.splice(0)]).toEqual([
      time,
      [{ type: 'warning', message: expect.stringContaining('no tag v[0-9]* before main') }],
    ])
  }
})

test('a checkout broken by a killed process is made again; one further up is untouched', async () => {
  createRepository(context.sourcesFolder, { theirs: 'x', '.gitignore': '/git-*\n' })
  write(context.sourcesFolder, { new: 'x', theirs: 'changed' })
  const state = (): string => git(context.sourcesFolder, 'status', '--porcelain')
  const before = state()
  await obtain('main')
  writeFileSync(path.join(folder('main'), '.git/index.lock'), '')
  await obtain('main')
  expect(read('main', 'a.c')).toBe('one')
  rmSync(path.join(folder('main'), '.git/objects'), { recursive: true })
  mkdirSync(path.join(folder('main'), '.git/objects'))
  writeFileSync(path.join(folder('main'), '.git/HEAD'), 'nonsense\n')
  await obtain('main')
  expect(read('main', 'a.c')).toBe('one')
  expect(state()).toBe(before)
})

test.each([
  ['nope', 'invalid-profile', /has no nope$/],
  ['0'.repeat(40), 'invalid-profile', /has no 0+$/],
])('the revision %s does not exist', async (ref, kind, summary) => {
  expect(await obtainGitSource(url, ref, context)).toMatchObject({
    ok: false,
    failure: { kind, summary: expect.stringMatching(summary) },
  })
})

test('the repository does not exist', async () => {
  expect(await obtainGitSource(`${url}-not`, 'main', context)).toMatchObject({
    ok: false,
    failure: {
      kind: 'invalid-profile',
      summary: expect.stringContaining('there is no repository'),
    },
  })
})

test('no server at all; the password in the address is hidden', async () => {
  const outcome = await obtainGitSource('http://me:secret@127.0.0.1:9/x', 'main', context)
  expect(outcome).toMatchObject({
    ok: false,
    failure: {
      kind: 'infrastructure',
      summary:
        'cannot fetch main from http://127.0.0.1:9/x: http://127.0.0.1:9/x cannot be reached',
    },
  })
  expect(JSON.stringify(outcome)).not.toContain('secret')
  const kept = gitFolder(context.sourcesFolder, 'http://me:secret@127.0.0.1:9/x', 'main')
  expect(readFileSync(path.join(kept, '.git/config'), 'utf8')).not.toContain('secret')
})

test('a cancelled fetch is cancelled', async () => {
  const outcome = await obtainGitSource(url, 'main', { ...context, signal: AbortSignal.abort() })
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
})

import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
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

test('submodules: relative, nested and moved ones; cleaned like the rest', async () => {
  const inner = path.join(server, 'org/inner')
  createRepository(inner, { 'i.c': 'i' })
  const outer = path.join(server, 'elsewhere/outer')
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
  git(origin, 'submodule', '--quiet', 'add', pathToFileURL(outer).href, 'ext')
  git(
    origin,
    'config',
    '--file',
    path.join(origin, '.gitmodules'),
    'submodule.ext.url',
    '../../elsewhere/outer',
  )
  commit(origin)
  await obtain('main')
  expect([read('main', 'ext/o.c'), read('main', 'ext/in/i.c')]).toEqual(['o', 'i'])

  write(folder('main'), { 'ext/in/i.c': 'patched', 'ext/made.o': 'x', 'ext/in/made.o': 'x' })
  await obtain('main')
  expect(read('main', 'ext/in/i.c')).toBe('i')
  expect(existsSync(path.join(folder('main'), 'ext/made.o'))).toBe(false)
  expect(existsSync(path.join(folder('main'), 'ext/in/made.o'))).toBe(false)

  // The repository moves and its revision changes.
  const moved = path.join(server, 'there/moved')
  git(server, 'clone', '--quiet', outer, moved)
  write(moved, { 'o.c': 'of the moved one' })
  commit(moved)
  rmSync(outer, { recursive: true })
  git(
    origin,
    'config',
    '--file',
    path.join(origin, '.gitmodules'),
    'submodule.ext.url',
    '../../there/moved',
  )
  git(path.join(origin, 'ext'), 'fetch', '--quiet', moved, 'HEAD')
  git(path.join(origin, 'ext'), 'checkout', '--quiet', 'FETCH_HEAD')
  commit(origin)
  await obtain('main')
  expect(read('main', 'ext/o.c')).toBe('of the moved one')
}, 60_000)

describe('the address of a submodule is refused like the profile’s own, before git uses it:', () => {
  test.each([
    ['a program', 'ext::sh -c touch% /tmp/osv-kernel-evil', /ext:: starts a program/],
    ['a folder outside', pathToFileURL('/srv/theirs').href, /\/srv\/theirs lies outside/],
    ['a folder outside by ..', '../../../theirs', /lies outside/],
  ])('%s', async (_, address, why) => {
    const inner = path.join(server, 'org/inner')
    createRepository(inner, { 'i.c': 'i' })
    git(origin, 'submodule', '--quiet', 'add', pathToFileURL(inner).href, 'ext')
    const modules = path.join(origin, '.gitmodules')
    git(origin, 'config', '--file', modules, 'submodule.ext.url', address)
    commit(origin)
    const outcome = await obtainGitSource(url, 'main', context)
    expect(outcome).toMatchObject({
      failure: { kind: 'invalid-profile', summary: expect.stringMatching(why) },
    })
    expect(existsSync('/tmp/osv-kernel-evil')).toBe(false)
    // A mended address works: the refused one is not kept.
    git(origin, 'config', '--file', modules, 'submodule.ext.url', '../inner')
    commit(origin)
    expect(await obtainGitSource(url, 'main', context)).toMatchObject({ ok: true })
  })
})

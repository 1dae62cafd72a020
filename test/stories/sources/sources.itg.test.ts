import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { digestFolder } from '../../../src/build/source/digest.js'
import { emptyFolder, readResult, repository, runCli } from '../command-line.js'

/** The example kernel as a repository and as an archive. */
const root = emptyFolder()
const origin = path.join(root, 'kernel')
const archive = path.join(root, 'kernel.tar.xz')
const cache = emptyFolder()
const out = path.join(root, 'out')

const git = (...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-C', origin, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
    {
      encoding: 'utf8',
    },
  )

beforeAll(() => {
  cpSync(path.join(repository, 'examples/hello-kernel'), origin, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=one')
  execFileSync('tar', ['--create', '--xz', '--file', archive, '--directory', root, 'kernel'])
})

const build = async (source: string): ReturnType<typeof runCli> =>
  runCli(['build', 'hello', '--out', out, '--set', `source=${source}`], { cache })

test('git: a branch is built, and rebuilt when it has moved', async () => {
  const source = `{git: "${pathToFileURL(origin).href}", ref: main}`
  const first = await build(source)
  expect(first.status).toBe(0)
  expect(first.stderr).toContain(git('rev-parse', 'HEAD').slice(0, 12))
  expect((await build(source)).stderr).toContain('from the cache')
  appendFileSync(path.join(origin, 'main.c'), '\n')
  git('commit', '--quiet', '--all', '--message=two')
  const moved = await build(source)
  expect(moved.stderr).toContain('building, because changed: source')
  expect(readResult(out).build?.cache.image).toBe('miss')
}, 120_000)

test('path: a change in a submodule is noticed', async () => {
  const parent = path.join(root, 'parent')
  mkdirSync(parent)
  const inParent = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', parent, '-c', 'protocol.file.allow=always', ...args], {
      encoding: 'utf8',
    })
  inParent('init', '--quiet')
  inParent('submodule', '--quiet', 'add', pathToFileURL(origin).href, 'kernel')
  const digest = await digestFolder(parent)
  expect(await digestFolder(parent)).toBe(digest)
  appendFileSync(path.join(parent, 'kernel/main.c'), '\n')
  expect(await digestFolder(parent)).not.toBe(digest)
}, 60_000)

test('git: a revision that does not exist fails with git’s message', async () => {
  const { status, stdout } = await build(`{git: "${pathToFileURL(origin).href}", ref: nope}`)
  expect(status).toBe(2)
  expect(stdout).toMatch(/couldn't find remote ref nope/)
}, 60_000)

test('archive: is built if its digest matches', async () => {
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex')
  const { status } = await build(`{archive: "${archive}", sha256: ${sha256}}`)
  expect(status).toBe(0)
}, 60_000)

test('archive: a wrong digest is refused, with both shown', async () => {
  const sha256 = '0'.repeat(64)
  const { status, stdout } = await build(`{archive: "${archive}", sha256: "${sha256}"}`)
  expect(status).toBe(2)
  expect(stdout).toContain(`expected ${sha256}`)
}, 60_000)

test('archive: a file that is not an archive fails', async () => {
  const file = path.join(repository, 'LICENSE')
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  const { status, stdout } = await build(`{archive: "${file}", sha256: "${sha256}"}`)
  expect(status).toBe(2)
  expect(stdout).toContain('is not an intact tar archive')
}, 60_000)

test('path: a missing folder is the user’s mistake', async () => {
  const { status, stdout } = await build('{path: no/such/folder}')
  expect(status).toBe(2)
  expect(stdout).toContain('source.path: no folder no/such/folder')
}, 60_000)

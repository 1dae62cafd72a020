import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { git } from '../../build/source/repositories.js'
import { emptyFolder, readResult, repository as product } from '../command-line.js'

/** The shipped bundle in a copy of the product as a runner unpacks it: without git. */
function start(copy: string, args: readonly string[], cwd: string): ReturnType<typeof spawnSync> {
  const env = { ...process.env, XDG_CACHE_HOME: emptyFolder(), NO_COLOR: '1' }
  return spawnSync(process.execPath, [path.join(copy, 'dist/cli.js'), ...args], { cwd, env })
}

function unpack(...folders: readonly string[]): string {
  const copy = emptyFolder()
  for (const folder of folders)
    cpSync(path.join(product, folder), path.join(copy, folder), { recursive: true })
  return copy
}

function repositoryWith(text: string): string {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'profiles'))
  writeFileSync(path.join(folder, 'profiles/mine.yml'), text)
  git(folder, 'init', '--quiet')
  return folder
}

test('a repository with three lines boots the kernel that travels with the product', () => {
  const copy = unpack('dist', 'profiles', 'examples')
  const example = path.join(copy, 'examples/hello-kernel')
  const before = readdirSync(example)
  chmodSync(example, 0o555)
  const folder = repositoryWith('extends: builtin/hello\nboot:\n  memory: 32M\n')
  const { status, stderr } = start(copy, ['run', 'mine'], folder)
  expect(String(stderr)).toContain('pass')
  expect(status).toBe(0)
  const result = readResult(path.join(folder, '.osv-kernel/out/mine-x86_64'))
  expect(result.verdict.kind).toBe('pass')
  expect(readdirSync(example)).toEqual(before)
})

test('the bundle alone says what it lacks', () => {
  const { status, stderr } = start(unpack('dist'), ['check', 'builtin/hello'], emptyFolder())
  expect(status).toBe(3)
  expect(String(stderr)).toContain('use the whole repository')
})

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkOut } from '../../../src/run/baseline/checkout.js'

let root: string
let repository: string

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  const local = ['-c', 'protocol.file.allow=always']
  return execFileSync('git', ['-C', folder, ...identity, ...local, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

function commitFile(folder: string, name: string, content: string): string {
  writeFileSync(path.join(folder, name), content)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '-m', content)
  return git(folder, 'rev-parse', 'HEAD')
}

/** A repository with a nested submodule. */
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'checkout-'))
  for (const name of ['inner', 'module', 'own']) {
    git(root, 'init', '--quiet', '--initial-branch=main', name)
    commitFile(path.join(root, name), 'file', `${name} 1`)
  }
  repository = path.join(root, 'own')
  const module = path.join(root, 'module')
  git(module, 'submodule', 'add', '--quiet', path.join(root, 'inner'), 'deep')
  commitFile(module, 'file', 'module 2')
  git(repository, 'submodule', 'add', '--quiet', module, 'external/module')
  git(repository, 'submodule', 'update', '--quiet', '--init', '--recursive')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const target = (): string => path.join(root, 'target')
const read = (name: string): string => readFileSync(path.join(target(), name), 'utf8')

test('checks out a commit and its submodules without a remote', async () => {
  const old = commitFile(repository, 'file', 'own 2')
  commitFile(path.join(repository, 'external/module'), 'file', 'module 3')
  commitFile(repository, 'file', 'own 3')
  rmSync(path.join(root, 'module'), { recursive: true })
  rmSync(path.join(root, 'inner'), { recursive: true })
  expect(await checkOut(repository, old, target())).toMatchObject({ ok: true })
  expect(read('file')).toBe('own 2')
  expect(read('external/module/file')).toBe('module 2')
  expect(read('external/module/deep/file')).toBe('inner 1')
  expect(git(target(), 'status', '--porcelain')).toBe('')
})

test('leaves the repository unchanged and runs no hooks', async () => {
  const old = commitFile(repository, 'file', 'own 2')
  const hook = path.join(repository, '.git/hooks/post-checkout')
  mkdirSync(path.dirname(hook), { recursive: true })
  writeFileSync(hook, `#!/bin/sh\ntouch ${path.join(root, 'hook-ran')}\n`)
  chmodSync(hook, 0o755)
  commitFile(repository, 'file', 'own 3')
  const state = (): string => git(repository, 'show-ref', '--head') + git(repository, 'status')
  const before = state()
  await checkOut(repository, old, target())
  expect(state()).toBe(before)
  expect(() => readFileSync(path.join(root, 'hook-ran'))).toThrow('ENOENT')
})

test('a submodule that was not fetched stays empty, as it is for the user', async () => {
  const commit = commitFile(repository, 'file', 'own 2')
  git(repository, 'submodule', 'deinit', '--quiet', '--force', 'external/module')
  expect(await checkOut(repository, commit, target())).toMatchObject({ ok: true })
  expect(() => read('external/module/file')).toThrow('ENOENT')
})

test('names a submodule that lacks the commit', async () => {
  const module = path.join(repository, 'external/module')
  const gone = commitFile(module, 'file', 'module 3')
  const commit = commitFile(repository, 'file', 'own 2')
  git(module, 'reset', '--quiet', '--hard', 'HEAD^')
  git(module, 'reflog', 'expire', '--expire=now', '--all')
  git(module, 'gc', '--quiet', '--prune=now')
  const outcome = await checkOut(repository, commit, target())
  expect(outcome).toMatchObject({
    ok: false,
    failure: { summary: `submodule external/module has no commit ${gone.slice(0, 10)} here` },
  })
})

test('reports a commit that does not exist', async () => {
  const outcome = await checkOut(repository, '0'.repeat(40), target())
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'infrastructure' } })
})

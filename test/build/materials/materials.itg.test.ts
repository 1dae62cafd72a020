import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { readSources } from '../../../src/build/materials/sources.js'
import { readMaterials } from '../../../src/build/materials/materials.js'

const time = '2026-11-29T12:00:00Z'

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'protocol.file.allow=always']
  const env = { ...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: time }
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8', env }).trim()
}

function repository(at: string, address: string): string {
  mkdirSync(at, { recursive: true })
  git(at, 'init', '--quiet')
  git(at, 'remote', 'add', 'origin', address)
  writeFileSync(path.join(at, 'file'), 'text')
  git(at, 'add', 'file')
  git(at, 'commit', '--quiet', '--message', 'One')
  return git(at, 'rev-parse', 'HEAD')
}

const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'materials-')))
const own = path.join(root, 'own')
const kernel = path.join(root, 'kernel')
const ownCommit = repository(own, 'https://me:secret@example.org/own.git')
const driver = repository(path.join(root, 'driver'), 'https://example.org/driver.git')
repository(kernel, 'https://me:secret@example.org/kernel.git')
git(kernel, 'submodule', '--quiet', 'add', path.join(root, 'driver'), 'drivers/one')
git(
  kernel,
  'config',
  '--file',
  '.gitmodules',
  'submodule.drivers/one.url',
  'git@h.example:x/driver.git',
)
// A path out of the tree names nothing.
git(kernel, 'config', '--file', '.gitmodules', 'submodule.out.path', '../own')
git(kernel, 'add', '.gitmodules')
git(kernel, 'commit', '--quiet', '--message', 'Two')
const commit = git(kernel, 'rev-parse', 'HEAD')

const rest = { ref: null, sha256: null, package: null, committedAt: time }
const tree = { identity: '', description: '' }

test('sources, their submodules and the profile’s repository, without credentials', async () => {
  const url = 'https://me:secret@example.org/kernel.git?token=secret'
  const sources = await readSources(
    { ...tree, path: kernel, origin: { kind: 'git', url, ref: 'main' } },
    own,
    [],
  )
  const example = 'https://example.org'
  expect(sources).toEqual([
    {
      ...rest,
      kind: 'git',
      name: 'kernel',
      url: `${example}/kernel.git`,
      ref: 'main',
      commit,
      path: null,
    },
    {
      ...{ ...rest, kind: 'submodule', name: 'driver', url: 'ssh://h.example/x/driver.git' },
      ...{ commit: driver, path: 'drivers/one' },
    },
    {
      ...rest,
      kind: 'profile',
      name: 'own',
      url: `${example}/own.git`,
      commit: ownCommit,
      path: '.',
    },
  ])
})

test('sources in the repository of the profile are that repository', async () => {
  writeFileSync(path.join(own, 'file'), 'changed')
  const origin = { kind: 'folder', written: '.' } as const
  expect(await readSources({ ...tree, path: own, origin }, own, [])).toEqual([
    {
      ...{ ...rest, kind: 'folder', name: 'own', url: 'https://example.org/own.git' },
      ...{ commit: `${ownCommit}-dirty`, path: '.' },
    },
  ])
})

test('a compiler is known by the package of its program', async () => {
  const { toolchain, packages } = await readMaterials({
    source: { ...tree, path: own, origin: { kind: 'folder', written: '.' } },
    ...{
      repository: own,
      searched: ['/usr/bin'],
      versions: { git: 'git version 2', absent: 'unknown' },
    },
    tools: [{ tool: 'git', debianPackage: 'git' }],
  })
  expect(toolchain).toMatchObject([
    { name: 'git', version: 'git version 2', package: { name: 'git', source: 'git' } },
    { name: 'absent', version: 'unknown', package: null },
  ])
  expect(packages.find(({ name }) => name === 'git')).toMatchObject({ isNamed: true })
  expect(packages.find(({ name }) => name === 'libc6')).not.toHaveProperty('isNamed')
})

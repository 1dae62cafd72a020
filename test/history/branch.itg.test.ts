import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { addToHistory, readHistory, readNamedHistory } from '../../src/history/record.js'
import { appendToBranch } from '../../src/history/branch.js'
import { sampleResult } from '../github/sample-run.js'
import { sampleLine } from './sample-lines.js'

const top = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-history-'))
afterAll(() => rmSync(top, { recursive: true }))

const branch = 'kernel-history'
const person = ['-c', 'user.name=a person', '-c', 'user.email=person@example.org']
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...person, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()

let count = 0
let folder = ''
let bare = ''
let mine = ''
let other = ''

/** A bare remote with one commit, and two clones of it. */
beforeEach(() => {
  folder = path.join(top, String(count++))
  const at = (name: string): string => path.join(folder, name)
  ;[bare, mine, other] = [at('bare.git'), at('mine'), at('other')]
  git(top, 'init', '--quiet', '--bare', '--initial-branch=main', bare)
  git(top, 'clone', '--quiet', bare, mine)
  writeFileSync(path.join(mine, 'file'), 'content\n')
  git(mine, 'add', 'file')
  git(mine, 'commit', '--quiet', '-m', 'First\n\nbody')
  git(mine, 'push', '--quiet', 'origin', 'HEAD:main')
  git(top, 'clone', '--quiet', bare, other)
})

const stateOf = (where: string): readonly string[] => [
  git(where, 'status', '--porcelain=v2', '--branch', '--untracked-files=all'),
  git(where, 'rev-parse', 'HEAD'),
  readdirSync(where).join(),
]

async function subjectsIn(where: string): Promise<readonly string[]> {
  const read = await readHistory({ kind: 'branch', folder: where, branch, push: null })
  if (!read.ok) throw new Error(read.failure.summary)
  return read.value.lines.map(({ subject }) => subject)
}

describe('a branch of this repository', () => {
  test('gets a commit for each addition; work tree, index and HEAD stay as they are', async () => {
    writeFileSync(path.join(mine, 'file'), 'staged\n')
    git(mine, 'add', 'file')
    writeFileSync(path.join(mine, 'file'), 'changed\n')
    const before = stateOf(mine)
    const target = { folder: mine, branch, push: null }
    expect((await appendToBranch([sampleLine(1), sampleLine(1, { arch: 'b' })], target)).ok).toBe(
      true,
    )
    const second = await appendToBranch([sampleLine(2)], target)
    expect(second).toEqual({ ok: true, value: git(mine, 'rev-parse', branch) })
    expect(stateOf(mine)).toEqual(before)
    expect(git(mine, 'ls-tree', '--name-only', branch).split('\n')).toEqual([
      'hello-b-release.jsonl',
      'hello-x86_64-release.jsonl',
    ])
    expect(git(mine, 'log', '--format=%an %s', branch).split('\n')).toEqual([
      'osv-kernel Add a run',
      'osv-kernel Add 2 runs',
    ])
    expect(await subjectsIn(mine)).toEqual(['Change 1', 'Change 1', 'Change 2'])
    expect(git(mine, 'fsck', '--strict')).not.toMatch(/error|missing/)
  }, 60_000)

  test('loses no lines when several writers share a clone', async () => {
    const target = { folder: mine, branch, push: null }
    const added = await Promise.all(
      [1, 2, 3].map(async (index) => appendToBranch([sampleLine(index)], target)),
    )
    expect(added.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await subjectsIn(mine)).toEqual(['Change 1', 'Change 2', 'Change 3'])
  }, 60_000)

  test('is not written while it is checked out', async () => {
    const target = { folder: mine, branch: 'main', push: null }
    git(mine, 'switch', '--quiet', '-C', 'main')
    const head = git(mine, 'rev-parse', 'main')
    expect(await appendToBranch([sampleLine(1)], target)).toMatchObject({
      failure: { kind: 'invalid-profile', summary: 'the branch main is checked out' },
    })
    expect(git(mine, 'rev-parse', 'main')).toBe(head)
  }, 60_000)

  test.each(['', '-x..y', 'a b', '../up', '--force', 'HEAD', '@', 'refs/tags/v1', 'a.lock'])(
    'cannot be named %j',
    async (name) => {
      const target = { folder: mine, branch: name, push: null }
      const refused = { ok: false, failure: { kind: 'invalid-profile' } }
      expect(await appendToBranch([sampleLine(1)], target)).toMatchObject(refused)
      expect(await readHistory({ kind: 'branch', ...target })).toMatchObject(refused)
      expect(git(mine, 'for-each-ref', 'refs/heads', '--format=%(refname)')).toBe('refs/heads/main')
    },
  )

  test('may be named in full', async () => {
    const target = { folder: mine, branch: `refs/heads/${branch}`, push: null }
    expect(await appendToBranch([sampleLine(1)], target)).toMatchObject({ ok: true })
    expect(await subjectsIn(mine)).toHaveLength(1)
    expect(await readHistory({ kind: 'branch', ...target })).toMatchObject({ ok: true })
  })
})

describe('pushed', () => {
  test('two clones at once: neither loses a line, nothing is forced', async () => {
    const rounds = [1, 2, 3, 4].map(async (index) =>
      appendToBranch([sampleLine(index)], {
        folder: index % 2 === 0 ? mine : other,
        branch,
        push: 'origin',
      }),
    )
    const ended = await Promise.all(rounds)
    expect(ended.map((one) => (one.ok ? 'ok' : one.failure.evidence))).toEqual(
      Array.from({ length: 4 }, () => 'ok'),
    )
    const text = git(bare, 'show', `${branch}:hello-x86_64-release.jsonl`)
    expect(text.split('\n')).toHaveLength(4)
    // One after the other: no commit has two parents, and none was replaced.
    expect(git(bare, 'rev-list', '--count', branch)).toBe('4')
    expect(git(bare, 'rev-list', '--count', '--merges', branch)).toBe('0')
    expect(git(mine, 'for-each-ref', 'refs/osv-kernel')).toBe('')
    git(mine, 'fetch', '--quiet')
    expect(await subjectsIn(mine)).toEqual(['Change 1', 'Change 2', 'Change 3', 'Change 4'])
  }, 120_000)

  test('includes lines that only this clone had', async () => {
    await appendToBranch([sampleLine(1)], { folder: mine, branch, push: null })
    await appendToBranch([sampleLine(2)], { folder: other, branch, push: 'origin' })
    const pushed = await appendToBranch([sampleLine(3)], { folder: mine, branch, push: 'origin' })
    expect(pushed.ok).toBe(true)
    git(other, 'fetch', '--quiet')
    expect(await subjectsIn(other)).toEqual(['Change 1', 'Change 2', 'Change 3'])
    expect(git(mine, 'rev-parse', branch)).toBe(git(bare, 'rev-parse', branch))
  }, 60_000)

  test('builds on the local branch alone if it contains the remote one', async () => {
    for (const [index, push] of ['origin', null, 'origin'].entries())
      await appendToBranch([sampleLine(index)], { folder: mine, branch, push })
    expect(git(bare, 'rev-list', '--count', branch)).toBe('3')
    expect(git(bare, 'rev-list', '--count', '--merges', branch)).toBe('0')
    expect(await subjectsIn(mine)).toEqual(['Change 0', 'Change 1', 'Change 2'])
  }, 60_000)

  test('from a shallow clone, like a checkout in CI', async () => {
    await appendToBranch([sampleLine(1)], { folder: mine, branch, push: 'origin' })
    await appendToBranch([sampleLine(2)], { folder: mine, branch, push: 'origin' })
    const shallow = path.join(folder, 'shallow')
    git(top, 'clone', '--quiet', '--depth=1', '--single-branch', `file://${bare}`, shallow)
    const added = await appendToBranch([sampleLine(3)], { folder: shallow, branch, push: 'origin' })
    expect(added.ok).toBe(true)
    expect(git(bare, 'rev-list', '--count', branch)).toBe('3')
    expect(await subjectsIn(shallow)).toEqual(['Change 1', 'Change 2', 'Change 3'])
    expect(git(shallow, 'status', '--porcelain')).toBe('')
  }, 60_000)

  test('to a missing or protected remote: fails at once with the reason, without the password', async () => {
    const push = path.join(folder, 'nowhere.git')
    const added = await appendToBranch([sampleLine(1)], { folder: mine, branch, push })
    expect(added).toMatchObject({
      failure: { kind: 'infrastructure', summary: `cannot push the branch ${branch} to ${push}` },
    })
    writeFileSync(path.join(bare, 'hooks/pre-receive'), '#!/bin/sh\necho no, not you\nexit 1\n', {
      mode: 0o755,
    })
    const refused = await appendToBranch([sampleLine(1)], { folder: mine, branch, push: 'origin' })
    expect(refused.ok || refused.failure.evidence[0]?.lines.join()).toContain('no, not you')
    const secret = await appendToBranch([sampleLine(1)], {
      folder: mine,
      branch,
      push: 'http://me:secret@127.0.0.1:1/x.git',
    })
    expect(JSON.stringify(secret)).not.toContain('secret')
  }, 60_000)
})

describe('results', () => {
  const options = { allowUnversioned: false, keep: [] }

  test('are looked up in the repository, and added all or none', async () => {
    const revision = git(mine, 'rev-parse', 'HEAD')
    const file = path.join(folder, 'deep/history.jsonl')
    const add = async (...revisions: readonly (string | null)[]): ReturnType<typeof addToHistory> =>
      addToHistory(
        revisions.map((one, index) => ({
          name: `${index}.json`,
          result: sampleResult({ revision: one }),
        })),
        { ...options, repository: mine, store: { kind: 'file', file } },
      )
    expect(await add(revision, null)).toMatchObject({
      failure: { summary: expect.stringMatching(/^1\.json: a history needs the commit/) },
    })
    expect(existsSync(file)).toBe(false)
    expect((await add(revision)).ok).toBe(true)
    expect((await add(revision)).ok).toBe(true)
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
    const read = await readNamedHistory(file, mine)
    const seconds = Number(git(mine, 'show', '-s', '--format=%ct'))
    expect(read.ok && read.value.lines.map(({ subject, at }) => [subject, Date.parse(at)])).toEqual(
      [['First', seconds * 1000]],
    )
  }, 60_000)

  test('a file without a final newline keeps its last line and the next', async () => {
    const file = path.join(folder, 'history.jsonl')
    writeFileSync(file, 'a line that was never ended')
    const revision = git(mine, 'rev-parse', 'HEAD')
    const store = { kind: 'file', file } as const
    for (const arch of ['a', 'b', 'c'])
      await addToHistory([{ name: arch, result: sampleResult({ arch, revision }) }], {
        ...options,
        repository: mine,
        store,
      })
    const read = await readHistory(store)
    expect(read.ok && [read.value.lines.length, read.value.skipped]).toEqual([3, 1])
    expect(existsSync(`${file}.lock`)).toBe(false)
  }, 60_000)

  test('a missing or invalid history is the user’s mistake', async () => {
    const file = path.join(folder, 'bad.jsonl')
    writeFileSync(file, '\n{"a":1}\n')
    expect(await readNamedHistory(file, mine)).toMatchObject({
      failure: { kind: 'invalid-profile', summary: expect.stringMatching(/bad\.jsonl:2: /) },
    })
    expect(await readNamedHistory('no-such-branch', mine)).toMatchObject({
      failure: { kind: 'invalid-profile', hint: expect.stringContaining('git fetch origin') },
    })
  }, 60_000)
})

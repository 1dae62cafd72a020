import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { RunResult } from '../../../src/result/result.js'
import { emptyFolder, readResult, repository, runCli, type Ended } from '../command-line.js'

/** A user's repository with a main branch and a pull request branch. */
const workspace = emptyFolder()
const cache = emptyFolder()
const out = path.join(workspace, '.osv-kernel/out/hello-x86_64')
const profile = path.join(workspace, 'profiles/hello.yml')

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  return execFileSync('git', ['-C', workspace, ...identity, ...args], { encoding: 'utf8' }).trim()
}

function commit(subject: string): string {
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '-m', subject)
  return git('rev-parse', 'HEAD')
}

async function run(...options: readonly string[]): Promise<Ended & { readonly result: RunResult }> {
  const ended = await runCli(['run', 'hello', ...options], { cwd: workspace, cache })
  return { ...ended, result: readResult(out) }
}

function addSymbol(name: string, bytes: number): void {
  const source = path.join(workspace, 'examples/hello-kernel/words.c')
  appendFileSync(source, `\n__attribute__((used)) const char ${name}[${bytes}] = {1};\n`)
}

let measured: string

beforeAll(() => {
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(repository, folder), path.join(workspace, folder), { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  measured = commit('kernel')
})

describe('a baseline', () => {
  test('is reported missing if nothing was stored', async () => {
    const { status, stdout, result } = await run()
    expect(status).toBe(0)
    expect(stdout).toContain('no baseline: HEAD is the first commit of main')
    expect(result.size).toMatchObject({ baseline: null, delta: null })
  }, 120_000)

  test('is the nearest stored result at or before the merge base', async () => {
    commit('nothing that anybody measured')
    git('checkout', '--quiet', '-b', 'topic')
    addSymbol('added_on_purpose', 1000)
    commit('a table')
    const { status, stdout, result } = await run()
    expect(status).toBe(0)
    expect(stdout).toContain(
      `against main at ${measured.slice(0, 10)}, 1 commit before the one looked for`,
    )
    expect(result.size?.baseline).toMatchObject({ source: 'main', revision: measured, behind: 1 })
    const added = result.size?.delta?.changes.find(({ path: at }) =>
      at.endsWith('added_on_purpose'),
    )
    expect(added).toMatchObject({ change: 'added', oldBytes: 0, newBytes: 1000 })
    expect(readFileSync(path.join(out, 'report.md'), 'utf8')).toContain('added_on_purpose')
  }, 120_000)

  test('is the base of growth budgets', async () => {
    const { status, result } = await run(
      ...['--set', 'size.budgets={"hello.elf": {"growth": "500B"}}', '--baseline', 'none'],
    )
    expect(status).toBe(0)
    expect(result.size?.unchecked).toEqual(['hello.elf'])
    appendFileSync(profile, '\nsize:\n  budgets:\n    hello.elf: { growth: 500B }\n')
    const broken = await run()
    expect(broken.result.verdict.kind).toBe('over-budget')
    expect(broken.status).toBe(1)
    git('checkout', '--quiet', profile)
  }, 120_000)

  test('of modified files is the commit itself', async () => {
    git('checkout', '--quiet', 'main')
    git('reset', '--quiet', '--hard', measured)
    addSymbol('not_committed', 64)
    const { result } = await run()
    expect(result.revision).toBe(`${measured}-dirty`)
    expect(result.size?.baseline).toMatchObject({ revision: measured })
    git('checkout', '--quiet', '.')
  }, 120_000)

  test('is rebuilt on request, and leaves no files behind', async () => {
    git('checkout', '--quiet', 'main')
    addSymbol('before', 300)
    const base = commit('never measured')
    git('checkout', '--quiet', '-b', 'other')
    addSymbol('after', 200)
    commit('one more')
    rmSync(path.join(cache, 'osv-kernel/results'), { recursive: true })
    const { status, stdout, stderr, result } = await run('--baseline', 'rebuild')
    expect(status).toBe(0)
    expect(stderr).toContain('Baseline: Build hello')
    expect(stdout).toContain(`against main at ${base.slice(0, 10)}, built for this`)
    const changed = (result.size?.delta?.changes ?? []).map(({ path: at }) => path.basename(at))
    expect(changed).toContain('after')
    expect(changed).not.toContain('before')
    expect(existsSync(path.join(workspace, '.osv-kernel/work/hello-x86_64-release/baseline'))).toBe(
      false,
    )
    expect(git('status', '--porcelain')).toBe('')
  }, 180_000)

  test('that cannot be rebuilt is missing with the reason, and does not fail the run', async () => {
    git('checkout', '--quiet', 'main')
    rmSync(path.join(workspace, 'profiles/hello.yml'))
    commit('no profile')
    git('checkout', '--quiet', '-b', 'new-profile')
    writeFileSync(profile, readFileSync(path.join(repository, 'profiles/hello.yml')))
    commit('a profile')
    const { status, stdout } = await run('--baseline', 'rebuild')
    expect(status).toBe(0)
    expect(stdout).toMatch(/no baseline: main at [0-9a-f]{10} has no sizes: no profile/)
  }, 120_000)

  test('with an invalid name is rejected before the build', async () => {
    const { status, stdout } = await run('--base', 'mian')
    expect(status).toBe(2)
    expect(stdout).toContain('no branch or commit mian to find a baseline from')
  }, 60_000)
})

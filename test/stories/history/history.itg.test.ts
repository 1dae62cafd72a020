import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Command, CommanderError } from 'commander'
import { main } from '../../../src/cli/cli.js'
import { historyAddCommand, historyCommand } from '../../../src/cli/history/command.js'
import { declareHistory } from '../../../src/cli/history/options.js'
import { reportCommand } from '../../../src/cli/report-command.js'
import type { GroupHistory } from '../../../src/history/series.js'
import { sampleResult, sampleVerdict } from '../../github/sample-run.js'
import { resultWithSizes, treeWith } from '../../report/page/samples.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-history-'))
const repository = path.join(folder, 'repository')
const inFolder = (name: string): string => path.join(folder, name)
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: `2026-11-0${commits.length + 1}T12:00:00Z` },
  }).trim()
const commits: string[] = []

let out = ''
let err = ''

/** Runs the command from its sources, in this process. */
async function cli(...args: readonly string[]): Promise<number> {
  ;[out, err] = ['', '']
  let status = -1
  const program = new Command('osv-kernel').exitOverride().enablePositionalOptions()
  declareHistory(program, {
    show: async (options) => void (status = await historyCommand(options)),
    add: async (files, options) =>
      void (status = await historyAddCommand(files, options, new AbortController().signal)),
  })
  try {
    await program.parseAsync(['node', 'osv-kernel', ...args])
    return status
  } catch (error) {
    if (error instanceof CommanderError) return 2
    throw error
  }
}

async function report(history: string, format: 'markdown' | 'html'): Promise<number> {
  ;[out, err] = ['', '']
  return reportCommand(results.slice(0, 1), { format, top: 5, history })
}

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
})
afterEach(() => void jest.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true }))

mkdirSync(repository)
git('init', '--quiet', '--initial-branch=main')
for (const [index, symbols] of [40, 40, 44, 44].entries()) {
  git('commit', '--quiet', '--allow-empty', '-m', `Commit ${index}`)
  const revision = git('rev-parse', 'HEAD')
  commits.push(revision)
  const { size } = resultWithSizes(treeWith(symbols))
  writeFileSync(
    inFolder(`${index}.json`),
    JSON.stringify(sampleResult({ revision, size, metrics: { rate: 100 + index } })),
  )
}
const results = ['0.json', '1.json', '2.json', '3.json'].map(inFolder)
const file = inFolder('history.jsonl')

describe('history', () => {
  test('add writes a line per result, and history shows the trend', async () => {
    expect(
      await cli('history', 'add', ...results, '--file', file, '--repository', repository),
    ).toBe(0)
    expect(out).toBe(`Added 4 runs to ${file}\n`)
    expect(await cli('history', '--file', file)).toBe(0)
    expect(out).toMatch(/^hello · x86_64 · release {2}4 runs, 2026-11-01 to 2026-11-04\n/)
    expect(out).toMatch(/ {2}kernel\.elf +6,650 B \(6\.49 KiB\) {2}▁▁██\n +▲\n/)
    expect(out).toMatch(/boot \(tcg\) +73 ms +▄▄▄▄\n/)
    expect(out).toMatch(new RegExp(`▲ .*kernel\\.elf .* ${commits[2]?.slice(0, 10)} .*Commit 2\n`))
    expect(err).toBe('')
  }, 60_000)

  test('one node, the newest runs, as JSON and as Markdown', async () => {
    const node = ['--node', 'kernel.elf/.t*', '--node', 'metrics.rate']
    expect(await cli('history', '--file', file, ...node, '--last', '3', '--json', '-')).toBe(0)
    const [group] = JSON.parse(out) as readonly GroupHistory[]
    expect(group?.series.map(({ name, values }) => [name, values])).toEqual([
      ['kernel.elf/.text', [1420, 1650, 1650]],
      ['metrics.rate', [101, 102, 103]],
    ])
    expect(group?.series[0]?.changes).toEqual([{ index: 1, from: 1420, to: 1650 }])
    expect(await cli('history', '--file', file, '--format', 'markdown')).toBe(0)
    expect(out).toContain('xychart-beta')
  })

  test('on a branch of the repository, shown by report too', async () => {
    const added = await cli(
      'history',
      'add',
      ...results,
      '--branch',
      'h',
      '--repository',
      repository,
    )
    expect([added, err]).toEqual([0, ''])
    expect(out).toMatch(/^Added 4 runs to h \([0-9a-f]{10}\)\n$/)
    const before = process.cwd()
    try {
      process.chdir(repository)
      expect(await cli('history', '--branch', 'h', '--arch', 'x86_64')).toBe(0)
      expect(out).toContain('4 runs')
      expect(await report('h', 'markdown')).toBe(0)
      expect(out).toContain('History: the last 4 runs, 1 change point')
      expect(await report(file, 'html')).toBe(0)
      expect(out).toContain('"title":"kernel.elf/.text"')
    } finally {
      process.chdir(before)
    }
  }, 60_000)
})

test('the command line separates the options of add from those of history', async () => {
  ;[out, err] = ['', '']
  const target = inFolder('whole.jsonl')
  const args = ['history', 'add', ...results, '--file', target, '--repository', repository]
  expect(await main(['node', 'osv-kernel', ...args])).toBe(0)
  expect(readFileSync(target, 'utf8').split('\n')).toHaveLength(5)
})

describe('bad input', () => {
  test('a result of modified files is refused, unless allowed', async () => {
    const dirty = inFolder('dirty.json')
    const revision = `${commits[3] ?? ''}-dirty`
    writeFileSync(dirty, JSON.stringify(sampleResult({ revision })))
    const other = inFolder('other.jsonl')
    const add = ['history', 'add', dirty, '--file', other, '--repository', repository]
    expect(await cli(...add)).toBe(2)
    expect(err).toContain('dirty.json: a history needs the commit of every result')
    expect(err).toContain('--allow-unversioned')
    expect(await cli(...add, '--allow-unversioned')).toBe(0)
    expect(JSON.parse(readFileSync(other, 'utf8'))).toMatchObject({
      commit: commits[3],
      dirty: true,
    })
  }, 60_000)

  test('a cancelled run is left out without a failure', async () => {
    const cancelled = inFolder('cancelled.json')
    const verdict = sampleVerdict('cancelled', { owner: 'user' })
    writeFileSync(cancelled, JSON.stringify(sampleResult({ verdict, revision: commits[0] ?? '' })))
    expect(await cli('history', 'add', cancelled, '--file', file)).toBe(0)
    expect(err).toContain('ended with cancelled says nothing about the kernel')
    expect(out).toContain('Added 0 runs')
  })

  test('damaged lines are reported, the others shown', async () => {
    const damaged = inFolder('damaged.jsonl')
    writeFileSync(damaged, `<<<<<<< ours\n${readFileSync(file, 'utf8')}`)
    expect(await cli('history', '--file', damaged)).toBe(0)
    expect(err).toBe(`osv-kernel: left out ${damaged}:1: not JSON\n`)
    expect(out).toContain('4 runs')
  })

  test.each([
    ['no such file', ['--file', inFolder('none.jsonl')], /no file .*none\.jsonl/],
    [
      'no result',
      ['add', file, '--file', inFolder('x')],
      /history\.jsonl:2:1: not JSON: unexpected non-whitespace character/,
    ],
    ['no history', ['--file', results[0] ?? ''], /0\.json:1: /],
    ['no such profile', ['--file', file, '--profile', 'x'], /hello \(x86_64, release\)/],
    ['no such node', ['--file', file, '--node', 'nothing'], /has no values for nothing/],
    ['no such branch', ['--branch', 'no-such'], /no branch no-such/],
    ['both', ['add', file, '--file', file, '--push', 'o'], /exclude each other/],
    ['no number', ['--last', '0'], /a whole number from 1/],
  ])('%s: exit 2, with a hint', async (_, args, words) => {
    expect(await cli('history', ...args)).toBe(2)
    expect(err).toMatch(words)
  })
})

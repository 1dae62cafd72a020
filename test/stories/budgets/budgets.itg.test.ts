import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Emit } from '../../../src/progress.js'
import type { RunOutcome } from '../../../src/run/request.js'
import { renderTerminal } from '../../../src/report/terminal/terminal.js'
import { run } from '../../../src/run.js'
import { exitCodeOf } from '../../../src/verdict.js'

/** A pull request that adds a symbol to the hello kernel, which is built and booted each time. */
const missing = ['qemu-system-x86_64', 'gcc', 'git'].filter(
  (program) => spawnSync(program, ['--version']).status !== 0,
)
const testIfThere = missing.length === 0 ? test : test.skip
const why = missing.length === 0 ? '' : ` (this machine has no ${missing.join(' and no ')})`
const root = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
const repository = path.join(folder, 'repository')
const baseline = path.join(folder, 'baseline/result.json')
/** The last day of the waivers, and the day after it. */
const [lastDay, dayAfter] = ['2026-12-31', '2027-01-01']
const reason = 'the table of the new scheduler'

const profile = `
kernel: custom
source: { path: kernel }
custom:
  build:
    - [make, -C, '{source}', 'O={out}', '-j{jobs}']
  artifacts: { image: hello-stripped.elf, elf: hello.elf, map: hello.map }
boot:
  memory: 64M
  cmdline: print=ready poweroff
expect: [ready]
size:
  budgets:
    hello.elf/.rodata: { growth: 64B }
`
const waiver = `
  waivers:
    - { path: hello.elf/.rodata, amount: 400B, reason: ${reason}, author: Ada, until: ${lastDay} }
`

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  const { status, stderr } = spawnSync('git', ['-C', repository, ...identity, ...args])
  if (status !== 0) throw new Error(String(stderr))
}

function commit(message: string): void {
  git('add', '.')
  git('commit', '--quiet', '--allow-empty', '--message', message)
}

async function runAt(
  name: string,
  today: string,
  compared = true,
  emit: Emit = () => undefined,
): Promise<RunOutcome> {
  return run(
    {
      ...{ command: 'run', profile: './hello.yml', directory: repository, overrides: [] },
      ...{ arch: 'x86_64', accelerator: 'tcg', out: path.join(folder, name), today },
      ...(compared ? { baseline: { file: baseline } } : {}),
      ...{ imageStore: null, compilerCacheFolder: null, installPackages: false },
      cacheFolder: path.join(folder, 'cache'),
      signal: new AbortController().signal,
    },
    emit,
  )
}

/** Every report that a run leaves, and what the terminal shows. */
function reportsOf({ result, reports }: RunOutcome): Readonly<Record<string, string>> {
  const { markdown, junit, sarif, html } = reports
  const files = Object.entries({ markdown, junit, sarif, html })
  return {
    terminal: renderTerminal(result, { color: false, top: 10 }),
    ...Object.fromEntries(files.map(([name, file]) => [name, readFileSync(file ?? '', 'utf8')])),
  }
}

beforeAll(async () => {
  if (missing.length > 0) return
  mkdirSync(repository)
  cpSync(path.join(root, 'examples/hello-kernel'), path.join(repository, 'kernel'), {
    recursive: true,
  })
  writeFileSync(path.join(repository, '.gitignore'), '.osv-kernel/\n')
  writeFileSync(path.join(repository, 'hello.yml'), profile)
  git('init', '--quiet')
  commit('The kernel')
  const { result } = await runAt('baseline', lastDay, false)
  expect(result.verdict).toMatchObject({ kind: 'pass' })
  expect(result.size?.unchecked).toEqual(['hello.elf/.rodata'])

  appendFileSync(
    path.join(repository, 'kernel/words.c'),
    '\n__attribute__((used)) const char added_on_purpose[300] = {1};\n',
  )
  commit('A table')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

testIfThere(
  `the symbol is found by name, object and section, and breaks the budget${why}`,
  async () => {
    const outcome = await runAt('broken', lastDay)
    const { verdict, size } = outcome.result
    expect(verdict.kind).toBe('over-budget')
    expect(exitCodeOf(verdict.kind)).toBe(1)
    expect(size?.budgets).toMatchObject([{ path: 'hello.elf/.rodata', kind: 'growth', ok: false }])
    const { markdown = '', ...others } = reportsOf(outcome)
    expect(markdown).toMatch(/^## ❌ over-budget: hello\.elf\/\.rodata: /)
    expect(markdown).toMatch(
      /^\| \+300 B \| `hello\.elf\/\.rodata\/added_on_purpose` \| added \| .* \| `words\.c\.o` \|$/m,
    )
    for (const [name, text] of Object.entries(others))
      expect([name, text]).toEqual([name, expect.stringContaining('hello.elf/.rodata')])
  },
  60_000,
)

testIfThere.each([
  ['the profile', () => appendFileSync(path.join(repository, 'hello.yml'), waiver)],
  [
    'a trailer of the commit',
    () => {
      writeFileSync(path.join(repository, 'hello.yml'), profile)
      commit(`Say why\n\nSize-Waiver: hello.elf/.rodata 400B ${lastDay} ${reason}`)
    },
  ],
])(
  `a waiver in %s: a pass until it ends, shown in every report${why}`,
  async (origin, write) => {
    write()
    const passed = await runAt('waived', lastDay)
    expect(passed.result.verdict).toMatchObject({ kind: 'pass' })
    expect(passed.result.size?.waivers).toMatchObject([
      { reason, author: 'Ada', daysLeft: 0, expired: false, needed: true },
    ])
    for (const [name, text] of Object.entries(reportsOf(passed))) {
      expect([name, text]).toEqual([name, expect.stringContaining(reason)])
      expect([name, text]).toEqual([name, expect.stringContaining(lastDay)])
    }

    const broken = await runAt('ended', dayAfter)
    expect(exitCodeOf(broken.result.verdict.kind)).toBe(1)
    expect(broken.result.verdict).toMatchObject({
      kind: 'over-budget',
      summary: expect.stringContaining(`its waiver ended on ${lastDay}`),
    })
    const [shown] = broken.result.size?.waivers ?? []
    expect(shown?.origin).toMatch(origin === 'the profile' ? /^profile$/ : /^commit [0-9a-f]{7,}$/)
    for (const [name, text] of Object.entries(reportsOf(broken)))
      expect([name, text]).toEqual([name, expect.stringMatching(/ended|"expired":true/)])
  },
  120_000,
)

testIfThere(
  `a waiver in an earlier commit does not excuse growth, which is reported${why}`,
  async () => {
    const trailer = `Size-Waiver: hello.elf/.rodata 400B ${lastDay} ${reason}`
    writeFileSync(path.join(repository, 'hello.yml'), profile)
    commit(`Say why\n\n${trailer}`)
    // Git does not parse any line of this as a trailer.
    commit(`More\n\n${trailer}\n\nThe end.`)
    const warnings: string[] = []
    const outcome = await runAt('behind', lastDay, true, (event) => {
      if (event.type === 'warning') warnings.push(event.message)
    })
    expect(warnings).toContainEqual(expect.stringContaining(`ignored as a waiver: ${trailer}: `))
    expect(outcome.result.verdict.kind).toBe('over-budget')
    const origin = outcome.result.size?.budgets[0]?.waiverPast
    expect(origin).toMatch(/^commit [0-9a-f]{7,}$/)
    const { terminal, markdown } = reportsOf(outcome)
    for (const text of [outcome.result.verdict.summary, terminal, markdown])
      expect(text).toContain(`the waiver of ${origin} excuses no growth`)
    expect(terminal).toMatch(/waiver {2}hello.elf\/.rodata .* excuses no growth/)
  },
  60_000,
)

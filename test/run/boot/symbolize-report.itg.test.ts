import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { JudgeReport } from '../../../src/console/judge-report.js'
import { symbolizeReport } from '../../../src/run/boot/symbolize-report.js'
import type { OwnPlace } from '../../../src/verdict.js'

/** A kernel of three files: two in the repository, one fetched into its state folder. */
let folder = ''
let repository = ''
let elf = ''

const sources = {
  'lib/panic.c': 'void report(volatile int *p) { *p = 1; }',
  '.osv-kernel/work/fetched.c': 'void report(volatile int *); void fetched(volatile int *p) { report(p); *p = 2; }', // prettier-ignore
  'core/main.c': 'void fetched(volatile int *);\nint main(void) { fetched(0); return 3; }',
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'explain-boot-'))
  repository = path.join(folder, 'repository')
  elf = path.join(folder, 'kernel.elf')
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(repository, name)), { recursive: true })
    writeFileSync(path.join(repository, name), `${text}\n`)
  }
  const files = Object.keys(sources).map((name) => path.join(repository, name))
  execFileSync('cc', ['-g', '-O0', '-no-pie', '-o', elf, ...files])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A panic in a function, with a trace through all three. */
function reportOf(crashed: string | null): JudgeReport {
  const lines = ['report', 'fetched', 'main'].map((name) => `[    1.0]  ${name}+0x5/0x900`)
  return {
    verdict: {
      kind: 'panic',
      summary: 'it fell over',
      evidence: [{ source: 'console.log', firstLine: 1, lines }],
      crash: { title: 'a crash', function: crashed, id: 'linux/panic' },
    },
    ...{ assertions: [], allowed: [], metrics: {}, metricUnits: {} },
    ...{ firstByteMs: 1, readyMs: null, end: null, guestStatus: null, event: null },
  }
}

test.each<[string, string | null, OwnPlace]>([
  ['the crashed function', 'report', { file: 'lib/panic.c', line: 1 }],
  ['the caller of fetched code', 'fetched', { file: 'core/main.c', line: 2 }],
  ['the first frame if no function is known', null, { file: 'lib/panic.c', line: 1 }],
])('a trace has a place in the repository: %s', async (_, crashed, place) => {
  const symbols = { elf, sourceRoot: repository }
  const { verdict } = await symbolizeReport(reportOf(crashed), symbols, repository)
  expect(verdict.crash?.place).toEqual(place)
  expect(verdict.evidence).toHaveLength(2)
})

test('a kernel from elsewhere has no place in the repository', async () => {
  const symbols = { elf, sourceRoot: repository }
  const { verdict } = await symbolizeReport(reportOf('report'), symbols, path.join(folder, 'other'))
  expect(verdict.crash).toEqual({ title: 'a crash', function: 'report', id: 'linux/panic' })
})

test('without symbols the report is unchanged', async () => {
  const report = reportOf('report')
  expect(await symbolizeReport(report, null, repository)).toBe(report)
})

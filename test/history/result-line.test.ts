import { describe, expect, test } from '@jest/globals'
import { formatHistoryLine, type HistoryLine } from '../../src/history/line.js'
import { parseHistory } from '../../src/history/parse.js'
import type { RunResult } from '../../src/result/result.js'
import { historyLine, reasonToLeaveOut, type LineOptions } from '../../src/history/result-line.js'
import type { SizeNode } from '../../src/size/tree.js'
import { sampleResult, sampleVerdict } from '../github/sample-run.js'
import { commitOf } from './sample-lines.js'
import { hostileText, resultWithSizes, treeWith } from '../report/page/samples.js'

const commit = { commit: commitOf(0), at: '2026-11-21T13:45:00Z', subject: 'Add a driver' }
const options: LineOptions = { commit, now: '2026-12-01T00:00:00Z', allowUnversioned: false }
const result = (changes: Partial<RunResult> = {}): RunResult =>
  sampleResult({ revision: commit.commit, ...changes })

function lineOf(from: RunResult, more: Partial<LineOptions> = {}): HistoryLine {
  const made = historyLine(from, { ...options, ...more })
  if (!made.ok) throw new Error(made.failure.summary)
  // The written line can be read.
  const parsed = parseHistory(formatHistoryLine(made.value), 'h')
  expect(parsed).toEqual({ lines: [made.value], problems: [], skipped: 0 })
  return made.value
}

const conditions = { cpu: 'cpu', vmm: null, compilers: {} }

describe('the line of a result', () => {
  test('has the measured values and no others', () => {
    const { size } = resultWithSizes(treeWith(3))
    expect(
      lineOf(result({ size, metrics: { requests: 12.5 }, metricUnits: { requests: '1/s' } })),
    ).toEqual({
      schemaVersion: 1,
      ...commit,
      profile: 'hello',
      kernel: 'custom',
      arch: 'x86_64',
      mode: 'release',
      verdict: 'pass',
      boot: {
        ...{ accelerator: 'tcg', firstByteMs: 40, readyMs: 73.4, durationMs: 80, peakBytes: null },
        conditions,
      },
      sizes: {
        levels: 2,
        nodes: { 'kernel.elf': 5051, 'kernel.elf/.data': 5000, 'kernel.elf/.text': 51 },
      },
      metrics: { requests: 12.5 },
      metricUnits: { requests: '1/s' },
    })
  })

  test('has medians if there were several boots', () => {
    const common = { count: 5, min: 1, max: 99, mad: 1 }
    const repeats = {
      count: 5,
      failed: 0,
      boots: [],
      statistics: {
        'boot.timeToReadyMs': { ...common, median: 70 },
        'boot.timeToFirstByteMs': { ...common, median: 39 },
        'boot.memory.peakHostBytes': { ...common, median: 1000.5 },
        'metrics.requests': { ...common, median: 11 },
      },
    }
    const line = lineOf(result({ repeats, metrics: { requests: 12 } }))
    expect(line.boot).toEqual({
      accelerator: 'tcg',
      firstByteMs: 39,
      readyMs: 70,
      durationMs: 80,
      peakBytes: 1000.5,
      boots: 5,
      conditions,
    })
    expect(line.metrics).toEqual({ requests: 11 })
  })

  test('has sizes but no times of a failed boot', () => {
    const { size } = resultWithSizes(treeWith(3))
    const line = lineOf(result({ size, verdict: sampleVerdict('hang'), metrics: { early: 1 } }))
    expect(line).toMatchObject({ verdict: 'hang', boot: null, metrics: {} })
    expect(line.sizes?.nodes['kernel.elf']).toBe(5051)
    expect(lineOf(result({ verdict: sampleVerdict('over-budget') })).boot).not.toBeNull()
  })

  test('keeps the largest nodes of two levels, and the number of the others', () => {
    const sections = Array.from({ length: 100 }, (_, index): SizeNode => {
      return { name: `.s${index}`, kind: 'section', bytes: index }
    })
    const artifact: SizeNode = { name: 'a', kind: 'artifact', bytes: 4950, children: sections }
    const tree: SizeNode = { name: 'all', kind: 'image', bytes: 4950, children: [artifact] }
    const { sizes } = lineOf(result({ size: resultWithSizes(tree).size }))
    expect(Object.keys(sizes?.nodes ?? {})).toHaveLength(64)
    expect(sizes?.cut).toBe(37)
    expect(sizes?.nodes).toMatchObject({ a: 4950, 'a/.s99': 99, 'a/.s37': 37 })
    expect(sizes?.nodes).not.toHaveProperty(['a/.s36'])
  })

  test('keeps nodes that have a budget or were requested, with their parents', () => {
    const { size } = resultWithSizes(treeWith(300))
    const budgets = [{ path: 'kernel.elf/.text/symbol_7', limitBytes: 1, bytes: 23, ok: false }]
    const line = lineOf(result({ size: size && { ...size, budgets } }), {
      keep: ['kernel.elf/*/symbol_29*', 'no/such/node'],
    })
    const deep = Object.keys(line.sizes?.nodes ?? {}).filter((path) => path.includes('symbol'))
    expect(deep).toHaveLength(12)
    expect(line.sizes?.nodes['kernel.elf/.text/symbol_7']).toBe(23)
  })

  test('marks views', () => {
    const text: SizeNode = { name: '.text', kind: 'section', bytes: 9 }
    const object: SizeNode = { name: 'a.o', kind: 'object', bytes: 9, children: [text] }
    const view: SizeNode = { name: 'objects', kind: 'view', bytes: 9, children: [object] }
    const artifact: SizeNode = { name: 'k', kind: 'artifact', bytes: 9, children: [text] }
    const children = [{ ...artifact, views: [view] }]
    const { size } = resultWithSizes({ name: 'all', kind: 'image', bytes: 9, children })
    const { sizes } = lineOf(result({ size }), { keep: ['k/objects/a.o'] })
    expect(sizes?.nodes).toEqual({ k: 9, 'k/.text': 9, 'k/objects': 9, 'k/objects/a.o': 9 })
    expect(sizes?.views).toEqual(['k/objects'])
  })

  test('refuses more nodes than a line keeps', () => {
    const { size } = resultWithSizes(treeWith(300))
    const line = historyLine(result({ size }), { ...options, keep: ['kernel.elf/.text/*'] })
    expect(line).toMatchObject({
      failure: {
        kind: 'invalid-profile',
        summary: expect.stringMatching(/^--node matches \d+ nodes, more than the 64 that a line/),
      },
    })
  })

  test('is one line even with line breaks in commit message and profile', () => {
    const subject = `${hostileText}\n{"schemaVersion":1}\u2028${'x'.repeat(9999)}`
    const line = lineOf(result({ profile: `a\nb${'y'.repeat(999)}` }), {
      commit: { ...commit, subject },
    })
    expect(formatHistoryLine(line).split(/[\n\u2028]/)).toHaveLength(2)
    expect(line.subject).not.toContain('\u202e')
    expect(line.subject.length).toBeLessThan(130)
  })
})

describe('a result that has no place in a history', () => {
  test.each([
    [null, commit, /has none, because its profile was not under git/],
    [`${commit.commit}-dirty`, commit, /files that differ from it/],
    [commitOf(5), undefined, /a60000000000 is not in this repository/],
  ])('%p', (revision, known, reason) => {
    const refused = historyLine(result({ revision }), { ...options, commit: known })
    expect(refused).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-profile', summary: expect.stringMatching(reason) },
    })
    const line = lineOf(result({ revision }), { commit: known, allowUnversioned: true })
    expect(line.dirty).toBe(revision?.endsWith('-dirty') === true ? true : undefined)
    expect([line.commit, line.at]).toEqual(
      known === undefined ? [null, options.now] : [commit.commit, commit.at],
    )
  })

  test.each([
    ['cancelled', true],
    ['infrastructure', true],
    ['invalid-profile', true],
    ['internal-error', true],
    ['pass', false],
    ['hang', false],
    ['over-budget', false],
  ] as const)('%s', (kind, left) => {
    const reason = reasonToLeaveOut(result({ verdict: sampleVerdict(kind) }))
    expect(reason !== undefined).toBe(left)
  })
})

import { describe, expect, test } from '@jest/globals'
import { formatHistoryLine, type HistoryLine } from '../../src/history/line.js'
import { mergeHistories, parseHistory } from '../../src/history/parse.js'
import { sampleLine } from './sample-lines.js'

describe('reading', () => {
  const text = (...lines: readonly (HistoryLine | string)[]): string =>
    lines.map((line) => (typeof line === 'string' ? `${line}\n` : formatHistoryLine(line))).join('')

  test('reports damaged lines by number and goes on', () => {
    const good = sampleLine(1)
    const { lines, problems, skipped } = parseHistory(
      text(
        '<<<<<<< HEAD',
        JSON.stringify(good).slice(0, -9),
        JSON.stringify({ ...good, schemaVersion: 2 }),
        JSON.stringify({ ...good, commit: '../../etc' }),
        JSON.stringify({ ...good, more: 1 }),
        JSON.stringify({ ...good, at: 'yesterday' }),
        JSON.stringify({ ...good, metrics: { a: 'b' } }),
        '[]',
        '[['.repeat(50_000),
        'null',
        '',
        JSON.stringify(good),
        'x'.repeat(300_000),
      ).slice(0, -1),
      'h.jsonl',
    )
    expect(lines).toEqual([good])
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13])
    expect(skipped).toBe(11)
    expect(problems[0]).toEqual({ file: 'h.jsonl', line: 1, reason: 'not JSON' })
    expect(problems[3]?.reason).toMatch(/^commit: /)
    expect(problems.at(-1)?.reason).toBe('longer than 262144 characters')
  })

  test.each<[string, (line: HistoryLine) => object, RegExp]>([
    ['bytes', (line) => ({ sizes: sizes({ a: -1 }, line) }), /^sizes.nodes.a: .*got -1$/],
    ['fractions', (line) => ({ sizes: sizes({ a: 0.5 }, line) }), /^sizes.nodes.a: .*got 0.5$/],
    ['large bytes', (line) => ({ sizes: sizes({ a: 2 ** 53 }, line) }), /^sizes.nodes.a: /],
    [
      'sums',
      (line) => ({ sizes: sizes({ a: 5, 'a/b': 3, 'a/c': 3 }, line) }),
      /less than its parts, 6$/,
    ],
    [
      'times',
      ({ boot }) => ({ boot: { ...boot, readyMs: 1e300 } }),
      /^boot.readyMs: .*got 1e\+300$/,
    ],
    ['memory', ({ boot }) => ({ boot: { ...boot, peakBytes: 1e300 } }), /^boot.peakBytes: /],
    [
      'counts',
      () => ({ tests: { passed: -1, failed: 0, skipped: 0 } }),
      /^tests.passed: .*got -1$/,
    ],
  ])('%s that cannot be are refused', (_, changes, reason) => {
    const good = sampleLine(1)
    const { lines, problems } = parseHistory(JSON.stringify({ ...good, ...changes(good) }), 'h')
    expect(lines).toEqual([])
    expect(problems[0]?.reason).toMatch(reason)
  })

  test('a view is not a part', () => {
    const line = sampleLine(1)
    const nodes = { a: 5, 'a/b': 5, 'a/unpacked': 9, 'a/unpacked/c': 9 }
    const raw = JSON.stringify({ ...line, sizes: { ...sizes(nodes, line), views: ['a/unpacked'] } })
    expect(parseHistory(raw, 'h').lines).toHaveLength(1)
  })

  function sizes(nodes: Record<string, number>, line: HistoryLine): object {
    return { ...line.sizes, levels: 2, nodes }
  }

  test('names of built-in object properties are plain names', () => {
    const raw = JSON.stringify(sampleLine(1)).replace(
      '"metrics":{}',
      '"metrics":{"__proto__":1,"constructor":2}',
    )
    const [line] = parseHistory(raw, 'h').lines
    expect(Object.entries(line?.metrics ?? {})).toContainEqual(['constructor', 2])
    expect(Object.getPrototypeOf(line?.metrics)).toBe(Object.prototype)
  })

  test('sorts by time, and for the same run the later line counts', () => {
    const { lines } = parseHistory(
      text(
        sampleLine(2),
        sampleLine(1, { verdict: 'hang', boot: null }),
        sampleLine(1, { profile: 'other' }),
        sampleLine(1),
        sampleLine(3),
        sampleLine(3, { verdict: 'panic', boot: null }),
      ),
      'h',
    )
    expect(lines.map(({ subject, profile, verdict }) => [subject, profile, verdict])).toEqual([
      ['Change 1', 'other', 'pass'],
      ['Change 1', 'hello', 'pass'],
      ['Change 2', 'hello', 'pass'],
      ['Change 3', 'hello', 'panic'],
    ])
  })

  test('keeps runs of both accelerators, and runs without a commit', () => {
    const kvm = { accelerator: 'kvm', firstByteMs: 4, readyMs: 9, peakBytes: null } as const
    const nameless = sampleLine(4, { commit: null })
    const { lines } = parseHistory(
      text(sampleLine(1), sampleLine(1, { boot: kvm }), sampleLine(1), nameless, nameless),
      'h',
    )
    expect(lines.map(({ boot }) => boot?.accelerator)).toEqual(['kvm', 'tcg', 'tcg', 'tcg'])
  })

  test('a run of modified files does not replace that of its commit', () => {
    const { lines } = parseHistory(text(sampleLine(1), sampleLine(1, { dirty: true })), 'h')
    expect(lines.map(({ dirty }) => dirty)).toEqual([undefined, true])
  })

  test('of 100,000 lines only the newest are read', () => {
    const many = `${'{"a":'.repeat(3)}\n`.repeat(100_000) + formatHistoryLine(sampleLine(0))
    const { lines, problems, skipped } = parseHistory(many, 'h')
    expect([lines.length, problems.length, skipped]).toEqual([1, 20, 100_000])
  })

  test('several files become one history', () => {
    const files = [text(sampleLine(2), 'bad'), text(sampleLine(1), sampleLine(2))]
    const merged = mergeHistories(files.map((one, index) => parseHistory(one, `f${index}`)))
    expect(merged.lines).toEqual([sampleLine(1), sampleLine(2)])
    expect(merged.problems).toEqual([{ file: 'f0', line: 2, reason: 'not JSON' }])
  })
})

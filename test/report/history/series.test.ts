import { describe, expect, test } from '@jest/globals'
import type { HistoryLine } from '../../../src/history/line.js'
import { renderHistoryMarkdown } from '../../../src/report/markdown/history.js'
import { historyOf, pageHistoryOf } from '../../../src/report/history/page-history.js'
import { renderHistory } from '../../../src/report/terminal/history.js'
import { groupHistories, type Series, type SeriesQuery } from '../../../src/history/series.js'
import { shareOf } from '../../../src/report/history/change-share.js'
import { markLine, sparkline } from '../../../src/report/history/series-text.js'
import { renderMarkdown } from '../../../src/report/markdown/markdown.js'
import { sampleResult } from '../../github/sample-run.js'
import { hostileText } from '../page/samples.js'
import { normalNumbers, sampleLine } from '../../history/sample-lines.js'

const boot = (accelerator: 'kvm' | 'tcg', readyMs: number): NonNullable<HistoryLine['boot']> => {
  return { accelerator, firstByteMs: readyMs / 2, readyMs, peakBytes: 50 << 20 }
}

/** Thirty runs: larger from the 11th on, slower from the 21st on, every third one with KVM. */
function sampleHistory(): readonly HistoryLine[] {
  const normal = normalNumbers(11)
  return Array.from({ length: 30 }, (_, index) => {
    const size = index < 10 ? 600 : 648
    const readyMs = (index < 20 ? 700 : 840) * (1 + 0.01 * normal())
    return sampleLine(index, {
      boot: index % 3 === 2 ? boot('kvm', 90) : boot('tcg', readyMs),
      sizes: { levels: 2, nodes: { 'kernel.elf': 400 + size, 'kernel.elf/.text': size } },
      ...(index === 15 ? { verdict: 'hang', boot: null } : {}),
    })
  })
}

const seriesFor = (lines: readonly HistoryLine[], query: SeriesQuery): readonly Series[] =>
  groupHistories(lines, query).flatMap(({ series }) => series)

describe('series', () => {
  test.each([
    [[], ['kernel.elf', 'boot kvm', 'boot tcg', 'memory kvm', 'memory tcg']],
    [['kernel.elf/.text'], ['kernel.elf/.text']],
    [['**'], ['kernel.elf', 'kernel.elf/.text']],
    [
      ['kernel.elf/*', 'boot'],
      ['kernel.elf/.text', 'boot kvm', 'boot tcg'],
    ],
    [['first-byte'], ['first-byte kvm', 'first-byte tcg']],
    [['no/such', 'least-memory', 'metrics.none'], []],
  ])('%p', (patterns, expected) => {
    const series = seriesFor(sampleHistory(), { patterns })
    const names = series.map(({ name, accelerator }) => `${name} ${accelerator ?? ''}`.trim())
    expect(names).toEqual(expected)
  })

  test('values of KVM and TCG are never in one series', () => {
    const [kvm, tcg] = seriesFor(sampleHistory(), { patterns: ['boot'] })
    expect(kvm?.values.slice(0, 4)).toEqual([null, null, 90, null])
    expect(kvm?.changes).toEqual([])
    expect(tcg?.values[2]).toBeNull()
    expect(tcg?.values[15]).toBeNull()
    expect(tcg?.changes.map(({ index }) => index)).toEqual([21])
  })

  test('a missing node is zero only if the line has every node', () => {
    const nodes = (
      names: Readonly<Record<string, number>>,
      cut?: number,
    ): Partial<HistoryLine> => ({
      sizes: { levels: 2, nodes: names, ...(cut === undefined ? {} : { cut }) },
    })
    const lines = [
      sampleLine(0, nodes({ a: 9 })),
      sampleLine(1, nodes({ a: 9, 'a/b': 4, 'a/b/c': 2 })),
      sampleLine(2, nodes({ a: 9 }, 3)),
      sampleLine(3, { sizes: null }),
    ]
    const [b] = seriesFor(lines, { patterns: ['a/b'] })
    expect(b?.values).toEqual([0, 4, null, null])
    expect(b?.changes).toEqual([{ index: 1, from: 0, to: 4 }])
    expect(seriesFor(lines, { patterns: ['a/b/c'] })[0]?.values).toEqual([null, 2, null, null])
  })

  test('a node of a view that was not requested is unknown', () => {
    const sizes = { levels: 2, nodes: { k: 9, 'k/objects': 9, 'k/objects/a': 5 } }
    const lines = [
      sampleLine(0, { sizes: { levels: 2, nodes: { k: 9 } } }),
      sampleLine(1, { sizes: { ...sizes, views: ['k/objects'] } }),
    ]
    for (const name of ['k/objects', 'k/objects/a'])
      expect(seriesFor(lines, { patterns: [name] })).toMatchObject([
        { name, values: [null, expect.any(Number)], changes: [] },
      ])
  })

  test('metrics have units', () => {
    const line = sampleLine(0, { metrics: { rate: 5, other: 1 }, metricUnits: { rate: '1/s' } })
    expect(seriesFor([line], { patterns: ['metrics.*'] })).toMatchObject([
      { name: 'metrics.other', accelerator: 'tcg' },
      { name: 'metrics.rate', metricUnit: '1/s', values: [5] },
    ])
  })

  test('groups are separate, and selected by profile, architecture and mode', () => {
    const lines = [
      sampleLine(0),
      sampleLine(0, { arch: 'aarch64' }),
      sampleLine(1, { profile: 'other' }),
      sampleLine(2, { mode: 'debug' }),
    ]
    const named = (query: SeriesQuery): readonly string[] =>
      groupHistories(lines, query).map(({ profile, arch, mode }) => `${profile} ${arch} ${mode}`)
    expect(named({})).toHaveLength(4)
    expect(named({ arch: 'aarch64' })).toEqual(['hello aarch64 release'])
    expect(named({ profile: 'other' })).toEqual(['other x86_64 release'])
    expect(named({ mode: 'debug' })).toEqual(['hello x86_64 debug'])
  })

  test('the newest runs have the change points of all', () => {
    const [group] = groupHistories(sampleHistory(), { patterns: ['boot'], last: 10 })
    expect(group?.lines).toHaveLength(10)
    expect(group?.series.map(({ changes }) => changes.map(({ index }) => index))).toEqual([[], [1]])
  })
})

test.each([
  [[1, 2, 3], '▁▅█'],
  [[5, 5], '▄▄'],
  [[1, null, 2], '▁ █'],
  [[], ''],
])('sparkline of %p', (values, expected) => {
  expect(sparkline(values)).toBe(expected)
})

test('marks are placed where the change began', () => {
  const changes = [
    { index: 1, from: 1, to: 2 },
    { index: 3, from: 2, to: 1 },
  ]
  expect(markLine({ values: [1, 2, 2, 1], changes })).toBe(' ▲ ▼')
  expect(changes.map(shareOf)).toEqual(['+100 %', '−50 %'])
  expect(shareOf({ from: 0, to: 4 })).toBe('appeared')
})

describe('rendering', () => {
  test('on a terminal', () => {
    const text = renderHistory(groupHistories(sampleHistory()), { color: false })
    expect(text.split('\n')).toEqual([
      'hello · x86_64 · release  30 runs, 2026-09-01 to 2026-09-30, 1 that failed',
      '  kernel.elf         1,048 B (1.02 KiB)  ▁▁▁▁▁▁▁▁▁▁████████████████████',
      '                                                   ▲',
      '  boot (kvm)                      90 ms    ▄  ▄  ▄  ▄  ▄  ▄  ▄  ▄  ▄  ▄',
      '  boot (tcg)                     839 ms  ▁▂ ▁▁ ▁▁ ▁▁ ▂▂  ▂ ▁▂ ██ ▇▇ █▇',
      '                                                              ▲',
      '  memory (kvm)  52,428,800 B (50.0 MiB)    ▄  ▄  ▄  ▄  ▄  ▄  ▄  ▄  ▄  ▄',
      '  memory (tcg)  52,428,800 B (50.0 MiB)  ▄▄ ▄▄ ▄▄ ▄▄ ▄▄  ▄ ▄▄ ▄▄ ▄▄ ▄▄',
      '',
      '  ▲ +4.8 %  kernel.elf  1,000 B → 1,048 B (1.02 KiB)  ab00000000  2026-09-11  Change 10',
      '  ▲ +20 %   boot (tcg)  700 ms → 843 ms               b600000000  2026-09-22  Change 21',
    ])
  })

  test('as Markdown', () => {
    const [group] = groupHistories(sampleHistory(), { patterns: ['kernel.elf', 'boot'] })
    if (group === undefined) throw new Error('no group')
    const lines = renderHistoryMarkdown(group).split('\n')
    expect(lines.filter((line) => line !== '')).toEqual([
      '## hello · x86_64 · release',
      '`kernel.elf`, in B, oldest first',
      '```mermaid',
      '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%',
      'xychart-beta',
      '  x-axis 1 --> 20',
      '  y-axis "B" 1037.52 --> 1058.48',
      `  line [${'1048, '.repeat(19)}1048]`,
      '```',
      '`boot (kvm)`, in ms, oldest first',
      '```mermaid',
      '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%',
      'xychart-beta',
      '  x-axis 1 --> 7',
      '  y-axis "ms" 89.1 --> 90.9',
      '  line [90, 90, 90, 90, 90, 90, 90]',
      '```',
      '`boot (tcg)`, in ms, oldest first',
      '```mermaid',
      '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%',
      'xychart-beta',
      '  x-axis 1 --> 12',
      expect.stringMatching(/^ {2}y-axis "ms" 684.\d+ --> 868.\d+$/),
      expect.stringMatching(/^ {2}line \[699.\d+, 704.\d+(, \d+\.\d+){9}, 839.\d+\]$/),
      '```',
      '| What | Trend | Now |',
      '| :- | :- | -: |',
      '| `kernel.elf` | `▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄` | 1,048 B (1.02 KiB) |',
      '| `boot (kvm)` | `·▄··▄··▄··▄··▄··▄··▄` | 90 ms |',
      '| `boot (tcg)` | `▁·▁▁··▂·▁▁·██·▇▇·█▇·` | 839 ms |',
      '| Change | What | From | To | Since | Commit |',
      '| -: | :- | :- | :- | :- | :- |',
      '| ▲ +4.8 % | `kernel.elf` | 1,000 B | 1,048 B (1.02 KiB) | `ab00000000` | Change 10 |',
      '| ▲ +20 % | `boot (tcg)` | 700 ms | 843 ms | `b600000000` | Change 21 |',
    ])
  })

  test('nothing for too few runs', () => {
    const lines = sampleHistory().slice(0, 2)
    const plain = renderMarkdown(sampleResult(), { top: 5 })
    const history = historyOf(lines, sampleResult())
    expect(renderMarkdown(sampleResult(), { top: 5, history })).toBe(plain)
    const more = historyOf(sampleHistory(), sampleResult())
    expect(renderMarkdown(sampleResult(), { top: 5, history: more })).toContain('xychart-beta')
    expect(historyOf(lines, sampleResult({ profile: 'other' }))).toBeUndefined()
  })

  test('markup in a subject is text', () => {
    const lines = sampleHistory().map((line) => ({
      ...line,
      subject: `${hostileText.slice(0, 70)} @all #1 |`,
    }))
    const [group] = groupHistories(lines)
    if (group === undefined) throw new Error('no group')
    const markdown = renderHistoryMarkdown(group)
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)<\/script|@all|#1\b/)
    expect(markdown).not.toContain('\u202e')
    expect(renderHistory([group], { color: false })).not.toContain('\u202e')
  })

  test('the page has every node, and shows the first ones by default', () => {
    const data = pageHistoryOf(sampleHistory(), sampleResult())
    expect(data?.runs[15]).toEqual({
      commit: 'b000000000',
      day: '2026-09-16',
      subject: 'Change 15',
      verdict: 'hang',
    })
    expect(data?.series.map(({ title, isMain }) => `${title}${isMain ? '' : ' *'}`)).toEqual([
      ...['boot (kvm)', 'boot (tcg)', 'memory (kvm)', 'memory (tcg)', 'kernel.elf'],
      ...['first-byte (kvm) *', 'first-byte (tcg) *', 'kernel.elf/.text *'],
    ])
  })
})

import { describe, expect, test } from '@jest/globals'
import { consoleData } from '../../../src/report/page/console-lines.js'
import type { PageData } from '../../../src/report/page/page-data.js'
import { digestOf, renderPage } from '../../../src/report/page/render-page.js'
import { createStringTable, treeColumns } from '../../../src/report/page/tree-columns.js'
import { measurementOf } from '../../../src/size/measure.js'
import { sampleResult } from '../../github/sample-run.js'
import { hostileText, resultWithSizes, treeWith } from './samples.js'

function dataIn(page: string): PageData {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1]
  return JSON.parse(json ?? '') as PageData
}

describe('the page', () => {
  const hostile = { ...sampleResult(), profile: hostileText }
  const page = renderPage([{ result: hostile, console: { log: Buffer.from(`${hostileText}\n`) } }])

  test('holds untrusted text only as data, without hidden and bidirectional characters', () => {
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    expect(page).not.toContain('<img')
    expect(page).not.toContain('\u202e')
    expect(dataIn(page).runs[0]?.record.profile).toBe(hostileText.replace('\u202e', ''))
  })

  test('admits its own script and style and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${digestOf(script)}'`,
      `style-src '${digestOf(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(script.length).toBeGreaterThan(1000)
  })

  test('has each symbol name once, even if several trees have it', () => {
    const { strings } = dataIn(renderPage([{ result: resultWithSizes(treeWith(10)) }]))
    expect(new Set(strings).size).toBe(strings.length)
    expect(strings).toContain('symbol_9')
  })
})

test('a tree as columns', () => {
  const table = createStringTable()
  const { names, bytes, ends } = treeColumns(treeWith(2), table)
  expect(names.map((name) => table.strings[name])).toEqual([
    ...['all', 'kernel.elf', '.text', 'symbol_0', 'symbol_1', '.data'],
  ])
  expect(bytes).toEqual([5033, 5033, 33, 16, 17, 5000])
  expect(ends).toEqual([6, 6, 5, 4, 5, 6])
})

test('the memory of the whole is the sum of its artifacts', () => {
  const elf = {
    name: 'a.elf',
    kind: 'artifact',
    bytes: 100,
    memoryBytes: 30,
    children: [],
  } as const
  const { tree } = measurementOf([elf], null)
  expect(treeColumns(tree, createStringTable()).memory).toEqual([30, 30])
})

describe('the console', () => {
  const log = Buffer.from('kernel 1.2\r\nbooting\nready: 17 ms\nlast')
  const timeline = [
    '{"timeline":1}',
    '{"type":"bytes","atMs":100,"bytes":4}',
    '{"type":"bytes","atMs":150,"bytes":16}',
    '{"type":"bytes","atMs":200,"bytes":17}',
    '',
  ].join('\n')
  const assertion = { status: 'passed', captures: {}, reason: null } as const
  const result = sampleResult({
    assertions: [
      { ...assertion, id: 'the version', atMs: 150, line: 1 },
      { ...assertion, id: 'its time', atMs: 200, line: 3 },
      { ...assertion, id: 'never bad', atMs: 200, line: 2, status: 'failed' },
      { ...assertion, id: 'booting', atMs: 150 },
      { ...assertion, id: 'exit: 0', atMs: 200 },
    ],
  })

  test('has the time at which each line began', () => {
    const { timesMs, numbers, texts } = consoleData({ log, timeline }, result)
    expect(texts).toEqual(['kernel 1.2', 'booting', 'ready: 17 ms', 'last'])
    expect(numbers).toEqual([1, 2, 3, 4])
    expect(timesMs).toEqual([100, 150, 200, 200])
  })

  test('has no times without a recording', () => {
    expect(consoleData({ log }, result).timesMs).toEqual([null, null, null, null])
  })

  test('marks the lines that met an expectation, where the result has them', () => {
    const { marks } = consoleData({ log, timeline }, result)
    expect(marks).toEqual([
      { at: 0, kind: 'matched', text: 'the version' },
      { at: 2, kind: 'matched', text: 'its time' },
    ])
  })

  test('of a line that was written again, marks what stood there at the time', () => {
    const again = Buffer.from('10 %\r20 %\r30 %\n')
    const steps = [
      '{"timeline":1}',
      '{"type":"bytes","atMs":100,"bytes":9}',
      '{"type":"bytes","atMs":200,"bytes":6}',
    ].join('\n')
    const assertions = [{ ...assertion, id: '20 %', atMs: 100, line: 1 }]
    const { marks } = consoleData({ log: again, timeline: steps }, sampleResult({ assertions }))
    expect(marks).toEqual([{ at: 1, kind: 'matched', text: '20 %' }])
  })

  test('marks the lines that prove a failure', () => {
    const evidence = [{ source: 'console.log', firstLine: 2, lines: ['booting', 'ready: 17 ms'] }]
    const verdict = { kind: 'panic', owner: 'kernel', summary: '', evidence, hint: null } as const
    const { marks } = consoleData({ log }, sampleResult({ verdict }))
    expect(marks.map(({ at, kind }) => [at, kind])).toEqual([
      [1, 'evidence'],
      [2, 'evidence'],
    ])
  })

  test('keeps the start and the end of a flood', () => {
    const flood = Buffer.from('x\n'.repeat(100_000))
    const { numbers, leftOut } = consoleData({ log: flood }, sampleResult())
    expect(numbers.length).toBe(20_000)
    expect(leftOut).toBe(80_000)
    expect([numbers[1999], numbers[2000], numbers.at(-1)]).toEqual([2000, 82_001, 100_000])
  })
})

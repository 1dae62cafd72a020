import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { fitMarkdown } from '../../../src/report/markdown/fit.js'
import { lengthIn, markdownLimits } from '../../../src/report/markdown/limits.js'
import { renderRuns } from '../../../src/report/markdown/runs.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'
import { hostileText, seeded, withHostileText } from '../hostile/hostile-text.js'
import { parseMarkdown, problemsOfMarkdown } from '../hostile/well-formed.js'

const folder = new URL('../cases/', import.meta.url)
const golden = readdirSync(folder).map((name): RunResult =>
  resultSchema.parse(JSON.parse(readFileSync(new URL(`${name}/result.json`, folder), 'utf8'))),
)
const runsOf = (count: number): { result: RunResult }[] =>
  Array.from({ length: count }, (_, index) => ({
    result: { ...(golden[index % golden.length] ?? sampleResult()), profile: `run-${index}` },
  }))

const headings = (text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith('## '))

describe('reports of many runs', () => {
  test.each(Object.entries(markdownLimits))('of 1,000 fit the %s', (_, limit) => {
    const text = renderRuns(runsOf(1000), { top: 20, limit })
    expect(lengthIn(text, limit.unit)).toBeLessThanOrEqual(limit.most)
    expect(lengthIn(text, limit.unit)).toBeGreaterThan(limit.most * 0.9)
    expect(problemsOfMarkdown(text)).toEqual([])
    expect(text).toMatch(/^Cut to stay below .* of 1,000 runs are here, the worst first/)
    expect(text).toContain('All of each run is in its result.json.')
    const passed = headings(text).map((line) => line.includes('✅'))
    expect(passed).toEqual(passed.toSorted())
  })

  test('say how many that failed are not there', () => {
    const limit = { most: 3000, unit: 'bytes' } as const
    const text = renderRuns(runsOf(200), { top: 20, limit })
    expect(text).toMatch(/; \d+ of those left out failed\. All/)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000)
  })

  test('keep their order and lose nothing where they fit', () => {
    const text = renderRuns(runsOf(golden.length), { top: 20 })
    expect(text).not.toContain('Cut to stay')
    expect(headings(text)).toHaveLength(golden.length)
    expect(text.indexOf('run-0')).toBeLessThan(text.indexOf('run-9'))
  })

  test('give the room to those that failed', () => {
    const [failed, passed] = [golden, golden].map((all, index) =>
      all.find(({ verdict }) => (verdict.kind === 'pass') === (index === 1)),
    ) as [RunResult, RunResult]
    const runs = [...Array<RunResult>(300).fill(passed), failed].map((result) => ({ result }))
    const text = renderRuns(runs, { top: 20, limit: markdownLimits.comment })
    expect(headings(text)[0]).toContain('❌')
    expect(text.indexOf('<details')).toBeLessThan(text.indexOf('✅'))
  })
})

describe('Markdown that is cut', () => {
  const notice = 'The whole of it is elsewhere.'
  const cut = (text: string, most: number): string =>
    fitMarkdown(text, { most, unit: 'bytes' }, notice)

  /** Reports with text from outside, cut at many lengths. */
  test('has nothing open at any length', () => {
    const random = seeded(3)
    for (const result of golden) {
      const hostile = resultSchema.parse(withHostileText(result, random))
      for (const run of [result, hostile]) {
        const text = renderRuns([{ result: run }], { top: 20 })
        const whole = parseMarkdown(text).map(({ type }) => type)
        for (let most = 150; most < Buffer.byteLength(text); most += 211) {
          const kept = cut(text, most)
          expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(most)
          expect(problemsOfMarkdown(kept)).toEqual([])
          const body = kept.slice(kept.indexOf('\n\n') + 2)
          expect(text.startsWith(body)).toBe(true)
          // What is kept means what it meant before.
          const types = parseMarkdown(body).map(({ type }) => type)
          expect(whole.slice(0, types.length)).toEqual(types)
        }
      }
    }
  })

  test.each([
    ['a fence', '```text\na\n\nb\n```\n'],
    ['a longer fence', '````\n```\n\nb\n````\n'],
    ['a fence of tildes', '~~~\n```\n\n~~~~\n'],
    ['a fence in a list', '- ```\n  b\n\n  c\n  ```\n'],
    ['a fold', '<details><summary>Files: 3</summary>\n\na\n\n</details>\n'],
    ['a fold in a fold', '<details>\n\n<details>\n\na\n\n</details>\n\nb\n\n</details>\n'],
    ['a table', '| a |\n| - |\n| b |\n| c |\n'],
    ['a link', '[a\nb\nc](http://example.com/)\n'],
    ['emphasis', '**a\nb\nc**\n'],
    ['a comment', '<!-- a\n\nb\n\nc -->\n'],
  ])('does not end in %s', (_, block) => {
    const before = 'before\n\n'
    const room = Buffer.byteLength(`> ${notice}\n\n`)
    for (let length = before.length; length < before.length + block.length; length += 1)
      expect(cut(`${before}${block}\n${'after '.repeat(99)}`, room + length)).toMatch(
        new RegExp(`^> ${notice}(?: Left out: \\w+\\.)?\n\nbefore\n\n$`),
      )
    const all = `${before}${block}\n`
    expect(cut(`${all}${'after '.repeat(99)}`, room + all.length)).toBe(`> ${notice}\n\n${all}`)
  })

  test('names the sections that are not there', () => {
    const section = (title: string): string =>
      `<details><summary>${title}: 3</summary>\n\n${'a '.repeat(200)}\n\n</details>\n\n`
    const text = ['One', 'Two', 'Three'].map(section).join('')
    expect(cut(text, 600)).toContain('elsewhere. Left out: Two, Three.\n')
  })

  test('is empty where not even the notice fits', () => {
    expect(cut(hostileText(seeded(1)).padEnd(500, 'x'), 20)).toBe('')
  })
})

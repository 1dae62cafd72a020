import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderJunit } from '../../../src/report/junit/junit.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'

const folder = new URL('../cases/', import.meta.url)
const results = readdirSync(folder).map((name) =>
  resultSchema.parse(JSON.parse(readFileSync(new URL(`${name}/result.json`, folder), 'utf8'))),
)

test('several results become one suite each', () => {
  const xml = renderJunit(results)
  expect(xml.match(/<testsuite /g)).toHaveLength(results.length)
  expect(xml.match(/<testsuites /g)).toHaveLength(1)
})

test('nothing that XML 1.0 forbids is left', () => {
  // https://www.w3.org/TR/xml/#charsets
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
  expect(renderJunit(results)).not.toMatch(forbidden)
})

test('calls do not share state', () => {
  expect(renderJunit(results)).toBe(renderJunit(results))
})

test.each([
  [{}, 'growth: k'],
  [{ per: 'release' as const }, 'growth since the release: k'],
])('a budget %j is the same case, checked or not', (per, name) => {
  const [paths, grown] = [['k'], { path: 'k', limitBytes: 9, bytes: 5, ok: true }]
  const sizes = { tree: { name: 'image', kind: 'image' as const, bytes: 5 }, totals: {} }
  const casesOf = (found: Partial<NonNullable<RunResult['size']>>): readonly string[] => {
    const size = { ...sizes, baseline: null, delta: null, budgets: [], ...found }
    const named = renderJunit([sampleResult({ size })]).matchAll(/<testcase [^>]*\bname="([^"]*)"/g)
    return [...named].map(([, title = '']) => title).filter((title) => title.startsWith('growth'))
  }
  const unchecked = 'per' in per ? { uncheckedSinceRelease: paths } : { unchecked: paths }
  expect(casesOf(unchecked)).toEqual([name])
  expect(casesOf({ budgets: [{ ...grown, kind: 'growth', ...per }] })).toEqual([name])
})

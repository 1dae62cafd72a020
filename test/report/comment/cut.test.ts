import { expect, test } from '@jest/globals'
import { renderComment } from '../../../src/report/comment/comment.js'
import { readCase } from './case.js'

const body = renderComment(readCase('too-long'))

/** What the row of the table or the section of each kernel begins with, in order. */
const orderOf = (pattern: RegExp): string[] =>
  Array.from(body.matchAll(pattern), ([, name = '']) => name)

const kinds = ['panic', 'missing', 'over', 'grown', 'unchanged']

test('A comment that is too long keeps the worst', () => {
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body.length).toBeGreaterThan(60_000)
  const rows = orderOf(/^\| `(\w+)-\d+\/x86_64`/gm)
  expect(rows).toEqual(rows.toSorted((a, b) => kinds.indexOf(a) - kinds.indexOf(b)))
  expect(rows.filter((kind) => kind === 'panic')).toHaveLength(40)
  expect(rows.filter((kind) => kind === 'missing')).toHaveLength(3)
  const details = orderOf(/<summary>❌ <code>(\w+)&#45;/g)
  expect(details[0]).toBe('panic')
  expect(details.every((kind) => kind === 'panic')).toBe(true)
})

test('It says in one line what was left out, and how much of that failed', () => {
  expect(body).toMatch(
    /^Cut to stay below the 65,536 characters of a comment, the least urgent first: left out are [\d,]+ rows of the table(?: \([\d,]+ of them failed\))? and details of [\d,]+ kernels \([\d,]+ of them failed\)\. All of it is in the artifacts\.$/m,
  )
})

test('The count at the top is of all kernels, also of those that were cut', () => {
  expect(body).toContain('### ❌ 200 of 283 kernels passed, 80 failed, 3 without a result\n')
})

test('A result that takes the whole room alone does not push out the others', () => {
  const input = readCase('panic')
  const [run] = input.runs
  if (run === undefined) throw new Error('no run')
  const evidence = Array.from({ length: 40 }, () => ({
    ...{ source: 'console.log', firstLine: 1, lines: Array<string>(60).fill('x'.repeat(400)) },
  }))
  const result = { ...run.result, verdict: { ...run.result.verdict, evidence } }
  const text = renderComment({
    ...input,
    runs: [
      { ...run, result },
      { ...run, name: 'other' },
    ],
  })
  expect(text.length).toBeLessThanOrEqual(65_536)
  expect(text).toContain('<summary>❌ <code>other</code>: panic</summary>')
})

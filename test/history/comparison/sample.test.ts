import { describe, expect, test } from '@jest/globals'
import { compareBoots } from '../../../src/history/comparison/compare.js'
import { sampleOfLine } from '../../../src/history/comparison/sample.js'
import { historyLine } from '../../../src/history/result-line.js'
import { sampleVerdict } from '../../github/sample-run.js'
import {
  after,
  commitOf,
  compared,
  own,
  runOf,
  sampleFrom,
  tests,
  testsNamed,
  words,
  type Changes,
} from './run-samples.js'

describe('tests', () => {
  test('are compared by number and by name', () => {
    const before = testsNamed({ a: 'passed', b: 'failed', c: 'failed', e: 'skipped' })
    const now = testsNamed({ a: 'failed', b: 'passed', c: 'failed', d: 'failed', e: 'passed' })
    const failed = { verdict: sampleVerdict('assertion-failed') }
    const comparison = compared({ ...failed, tests: now }, after({ ...failed, tests: before }))
    expect(words(comparison)).toEqual([
      'tests passed 1 → 2 better',
      'tests failed 2 → 3 worse',
      'tests skipped 1 → 0 changed',
    ])
    expect(comparison.tests).toEqual({ newFailures: ['a', 'd'], fixed: ['b'] })
    expect(comparison.figures.map(({ band }) => band)).toEqual([null, null, null])
  })

  test('without names only by number', () => {
    const comparison = compared({ tests: tests(3, 0, 0) }, after({ tests: tests(4, 0, 0) }))
    expect(comparison.figures.at(-3)).toMatchObject({ change: -1, judgement: 'worse' })
    expect(comparison.tests).toBeUndefined()
  })
})

test.each<[string, Changes]>([
  ['that did not boot', { boot: null }],
  ['that failed and has no tests', { verdict: sampleVerdict('hang') }],
])('a run %s has nothing to compare', (_, changes) => {
  expect(compareBoots(runOf(own, changes), after({}))).toBeUndefined()
})

test('a line of history is a sample like its result, without names of tests', () => {
  const result = runOf(commitOf(3), { tests: testsNamed({ a: 'passed' }), metrics: { rate: 3 } })
  const facts = { commit: commitOf(3), at: '2026-11-21T13:45:00Z', subject: '' }
  const line = historyLine(result, { commit: facts, now: facts.at, allowUnversioned: false })
  if (!line.ok) throw new Error(line.failure.summary)
  const { failedTests, ...sample } = sampleFrom(result)
  expect(failedTests).toEqual([])
  expect(sampleOfLine(line.value)).toEqual(sample)
  const { boot } = line.value
  expect(
    sampleOfLine({
      ...line.value,
      boot: boot === null ? null : { ...boot, conditions: undefined },
    }),
  ).toBeNull()
  expect(sampleOfLine({ ...line.value, dirty: true })).toBeNull()
})

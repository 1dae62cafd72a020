import { expect, test } from '@jest/globals'
import type { CommentInput, CommentMode, MissingReason } from '../../../src/report/comment/input.js'
import { worthOf } from '../../../src/report/comment/worth.js'
import { readCase } from './case.js'

const modeOf = (input: CommentInput, mode: CommentMode): CommentInput => ({
  ...input,
  settings: { ...input.settings, mode },
})

test.each([
  ['nothing-changed', false, false],
  ['no-baseline', false, false],
  ['below-threshold', false, false],
  ['grew', true, false],
  ['size-only', true, false],
  ['boot-slower', true, false],
  ['waiver', true, false],
  ['over-budget', true, true],
  ['panic', true, true],
  ['matrix', true, true],
  ['all-missing', true, true],
] as const)('%s', (name, onChange, onFailure) => {
  const input = readCase(name)
  expect(worthOf(modeOf(input, 'on-change')).isWorth).toBe(onChange)
  expect(worthOf(modeOf(input, 'on-failure')).isWorth).toBe(onFailure)
  expect(worthOf(modeOf(input, 'always')).isWorth).toBe(true)
  expect(worthOf(modeOf(input, 'never')).isWorth).toBe(false)
})

test.each([
  ['not-finished', true],
  ['no-result', true],
  ['refused', true],
  ['failed', true],
  ['cancelled', true],
  ['skipped', false],
] as const)('a job that is %s: a failure is %s', (reason: MissingReason, isFailure) => {
  const input = readCase('nothing-changed')
  const missing = [{ name: 'late', reason, detail: '' }]
  expect(worthOf(modeOf({ ...input, missing }, 'on-failure')).isWorth).toBe(isFailure)
})

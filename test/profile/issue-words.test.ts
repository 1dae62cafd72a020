import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { wordsOf } from '../../src/profile/issue-words.js'

test.each<[z.ZodType, unknown, string]>([
  [z.string(), undefined, 'is missing; expected text'],
  [z.array(z.string()), { a: 1 }, 'expected a list, got a map'],
  [z.literal(1), 2, 'expected 1'],
  [z.enum(['kvm', 'tcg']), 'xen', 'expected kvm or tcg'],
  [z.string().min(1), '', 'must not be empty'],
  [z.array(z.string()).min(1), [], 'must not be empty'],
  [z.array(z.string()).min(2), [], 'must have at least 2 entries'],
  [z.string().max(3), 'four', 'must have at most 3 characters'],
  [z.int().min(1), 0, 'must be at least 1'],
  [z.int().max(9), 10, 'must be at most 9'],
  [z.record(z.string().min(1), z.string()), { '': 'a' }, 'has an invalid key: must not be empty'],
  [z.string().regex(/^x/, 'not an x'), 'y', 'not an x'],
])('%#: schema issues are reported in our own words', (schema, value, words) => {
  const [issue] = schema.safeParse(value).error?.issues ?? []
  expect(issue && wordsOf(issue)).toBe(words)
})

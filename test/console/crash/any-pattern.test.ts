import { expect, test } from '@jest/globals'
import { anyOfPatterns } from '../../../src/console/crash/any-pattern.js'
import { genericVocabulary } from '../../../src/console/crash/vocabulary/generic.js'
import { linuxVocabulary } from '../../../src/console/crash/vocabulary/linux.js'
import { osvVocabulary } from '../../../src/console/crash/vocabulary/osv.js'

const found = anyOfPatterns([/^a|b$/, /^status (?<status>\d)$/, /^exit (?<status>\d)$/, /panic/i])

test.each([
  ['ax', true],
  ['xb', true],
  ['xax', false],
  ['status 3', true],
  ['exit 3', true],
  ['exit', false],
  ['PANIC', true],
  ['STATUS 3', false],
])('%s: %s', (text, expected) => {
  expect(found(text)).toBe(expected)
})

test('of nothing, nothing is found', () => {
  expect(anyOfPatterns([])('')).toBe(false)
})

test.each([genericVocabulary, linuxVocabulary, osvVocabulary])(
  'no expression of the vocabulary $name refers to a group by its number or name, or keeps a place',
  ({ entries, clues = [] }) => {
    for (const { pattern } of [...entries, ...clues]) {
      expect(pattern.source).not.toMatch(/\\[1-9k]/)
      expect(pattern.flags).not.toMatch(/[gy]/)
    }
  },
)

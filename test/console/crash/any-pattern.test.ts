import { expect, test } from '@jest/globals'
import { anyOfPatterns } from '../../../src/console/crash/any-pattern.js'
import { vocabularies } from '../../../src/console/crash/vocabulary/vocabularies.js'

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

test('no patterns match nothing', () => {
  expect(anyOfPatterns([])('')).toBe(false)
})

test.each(vocabularies)(
  'no expression of the vocabulary $name refers to a group by its number or name, or keeps a place',
  ({ entries, ...more }) => {
    for (const { pattern } of [...entries, ...('clues' in more ? more.clues : [])]) {
      expect(pattern.source).not.toMatch(/\\[1-9k]/)
      expect(pattern.flags).not.toMatch(/[gy]/)
    }
  },
)

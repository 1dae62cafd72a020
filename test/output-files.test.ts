import { expect, test } from '@jest/globals'
import { isTaggedName, taggedName } from '../src/output-files.js'

test.each([
  ['console.log', 'console.boot-7.log'],
  ['console.timeline.jsonl', 'console.boot-7.timeline.jsonl'],
  ['registers.txt', 'registers.boot-7.txt'],
])('%s of boot 7 is %s', (name, tagged) => {
  expect(taggedName(name, 'boot-7')).toBe(tagged)
  expect([name, tagged].map(isTaggedName)).toEqual([false, true])
})

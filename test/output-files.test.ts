import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { isTaggedName, outputFiles, taggedName } from '../src/output-files.js'

const guide = readFileSync('docs/profiles.md', 'utf8')

test.each(outputFiles)('the guide names $name', ({ name }) => {
  const shown = [`\`${name}\``, `\`${name}/\``]
  expect(shown.some((text) => guide.includes(text))).toBe(true)
})

test.each([
  ['console.log', 'console.boot-7.log'],
  ['console.timeline.jsonl', 'console.boot-7.timeline.jsonl'],
  ['registers.txt', 'registers.boot-7.txt'],
])('%s of boot 7 is %s', (name, tagged) => {
  expect(taggedName(name, 'boot-7')).toBe(tagged)
  expect([name, tagged].map(isTaggedName)).toEqual([false, true])
})

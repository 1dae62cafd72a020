import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { caseFile } from './case.js'

const folder = new URL('../../../docs/comments/', import.meta.url)
const update = process.env.UPDATE_GOLDEN === '1'

test.each(readdirSync(folder))('docs/comments/%s is the comment of that case', (file) => {
  const text = readFileSync(caseFile(file.replace('.md', ''), 'expected.md'), 'utf8')
  const place = new URL(file, folder)
  if (update) writeFileSync(place, text)
  expect(readFileSync(place, 'utf8')).toBe(text)
})

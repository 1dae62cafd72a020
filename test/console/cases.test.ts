import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { judgeCase } from './judge-case.js'
import { readCase } from './read-case.js'

/**
 * Each folder of cases/ holds a console log, usually a timeline recording, a profile, and the
 * expected verdict with assertions, metrics and excerpt. `UPDATE_GOLDEN=1` rewrites the expectations;
 * read the diff before committing. `npm run test:mutants` shows for each case which broken rules make
 * it fail.
 */
const cases = fileURLToPath(new URL('cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'

describe.each(readdirSync(cases))('%s', (name) => {
  test('is judged as expected', async () => {
    const folder = path.join(cases, name)
    const expected = path.join(folder, 'expected.txt')
    const { settings, events } = await readCase(folder)
    const judged = judgeCase(settings, events)
    if (update) writeFileSync(expected, judged)
    expect(judged).toBe(readFileSync(expected, 'utf8'))
  })
})

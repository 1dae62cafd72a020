import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../../src/report/comment/comment.js'
import { readCommentMarks } from '../../../src/report/comment/marks.js'
import { worthOf } from '../../../src/report/comment/worth.js'
import { commentModes } from '../../../src/report/comment/input.js'
import { caseFile, caseNames, commit, readCase } from './case.js'
import { problemsOfComment } from './problems.js'

/** `UPDATE_GOLDEN=1` rewrites the expected files; review them before you commit. */
const update = process.env.UPDATE_GOLDEN === '1'

describe.each(caseNames)('%s', (name) => {
  const input = readCase(name)
  const body = renderComment(input)

  test('is the expected text', () => {
    const worth = commentModes.map((mode) => {
      const { isWorth, why } = worthOf({ ...input, settings: { ...input.settings, mode } })
      return `${mode}: ${isWorth ? 'yes' : 'no'}, ${why}\n`
    })
    for (const [file, text] of [
      ['expected.md', body],
      ['expected-worth.txt', worth.join('')],
    ] as const) {
      if (update) writeFileSync(caseFile(name, file), text)
      expect(text).toBe(readFileSync(caseFile(name, file), 'utf8'))
    }
  })

  test('has only our own markup, and is short enough', () => {
    expect(problemsOfComment(body)).toEqual([])
    expect(body.length).toBeLessThanOrEqual(65_536)
  })

  test('can be found again', () => {
    const { key } = input.settings
    expect(readCommentMarks(body)).toEqual({ key, sha: commit, runId: '9000000001' })
  })
})

import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../../src/report/comment/comment.js'
import type { CommentInput } from '../../../src/report/comment/input.js'
import { commentMarker, readCommentMarks } from '../../../src/report/comment/marks.js'
import { resultSchema } from '../../../src/result/result.js'
import { hostileText, seeded, withHostileText } from '../hostile/hostile-text.js'
import { caseNames, readCase } from './case.js'
import { problemsOfComment } from './problems.js'

const rounds = 6
/** Few results: each is rendered many times. */
const names = caseNames.filter((name) => name !== 'too-long' && name !== 'matrix')

/** The same comment with hostile text wherever a guest, a compiler or a profile may write. */
function hostile(input: CommentInput, seed: number): CommentInput {
  const random = seeded(seed)
  return {
    ...input,
    runs: input.runs.map((run) => ({
      ...run,
      name: hostileText(random),
      result: resultSchema.parse(withHostileText(run.result, random)),
    })),
    missing: input.missing.map((one) => ({
      ...one,
      name: hostileText(random),
      detail: hostileText(random),
    })),
  }
}

describe.each(names)('hostile text in %s', (name) => {
  const input = readCase(name)

  test('makes no markup, mention, reference, image or link, and no other comment', () => {
    for (let seed = 1; seed <= rounds; seed += 1) {
      const body = renderComment(hostile(input, seed))
      expect(problemsOfComment(body)).toEqual([])
      expect(readCommentMarks(body)?.key).toBe(input.settings.key)
    }
  })
})

test.each([
  ['a mention', '@octocat @org/team'],
  ['a reference', 'fixes #1, closes o/r#2, GH-3, https://github.com/o/r/issues/4'],
  ['an image', '![x](https://evil.example/x.png) <img src="https://evil.example/x.png">'],
  ['a link', '[x](https://evil.example) <https://evil.example> www.evil.example'],
  ['a marker', `${commentMarker('other')}\n${commentMarker('default')}`],
  ['a section', '</details><details open><summary>All passed</summary>'],
  ['a heading', '\n### ✅ 40 of 40 kernels passed\n'],
])('%s of a guest stays text in every place', (_, text) => {
  const input = readCase('panic')
  const [run] = input.runs
  if (run === undefined) throw new Error('no run')
  const { verdict } = run.result
  const body = renderComment({
    ...input,
    runs: [
      {
        ...run,
        name: text,
        result: {
          ...run.result,
          profile: text,
          verdict: {
            ...verdict,
            summary: text,
            hint: text,
            evidence: [{ source: text, firstLine: 1, lines: [text] }],
          },
        },
      },
    ],
    missing: [{ name: text, reason: 'refused', detail: text }],
  })
  expect(problemsOfComment(body)).toEqual([])
  expect(body.split('\n').filter((line) => line.startsWith('### '))).toHaveLength(1)
  expect(body.split('\n').filter((line) => line.startsWith('<!--'))).toHaveLength(2)
})

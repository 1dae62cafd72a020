import { expect, test } from '@jest/globals'
import { defaultCommentSettings, type CommentInput } from '../../../src/report/comment/input.js'
import {
  commentMarker,
  hiddenLines,
  parseCommentKey,
  readCommentMarks,
} from '../../../src/report/comment/marks.js'

const input: CommentInput = {
  runs: [],
  missing: [],
  commit: { sha: 'a'.repeat(40) },
  workflowRun: { id: '12345' },
  settings: { ...defaultCommentSettings, key: 'kernels/arm64' },
}

test('The hidden lines can be read back, also as GitHub returns them', () => {
  const lines = hiddenLines(input)
  const marks = { key: 'kernels/arm64', sha: 'a'.repeat(40), runId: '12345' }
  expect(readCommentMarks(`${lines}text`)).toEqual(marks)
  expect(readCommentMarks(lines.replaceAll('\n', '\r\n'))).toEqual(marks)
})

test('Without a commit or a run they say so', () => {
  const lines = hiddenLines({ ...input, commit: null, workflowRun: null })
  expect(readCommentMarks(lines)).toEqual({ key: 'kernels/arm64', sha: null, runId: null })
})

test('What is not a commit or a number is not written', () => {
  const lines = hiddenLines({
    ...input,
    commit: { sha: '--> @all' },
    workflowRun: { id: '1 -->' },
  })
  expect(readCommentMarks(lines)).toEqual({ key: 'kernels/arm64', sha: null, runId: null })
})

test('A marker that is not the first line is not one', () => {
  expect(readCommentMarks(`text\n${commentMarker('default')}\n`)).toBeUndefined()
  expect(readCommentMarks(`> ${commentMarker('default')}\n`)).toBeUndefined()
})

test.each(['', '-x', 'a b', 'a-->', 'ä', 'x'.repeat(65)])('%j is not a key', (key) => {
  expect(parseCommentKey(key).ok).toBe(false)
})

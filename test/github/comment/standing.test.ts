import { describe, expect, test } from '@jest/globals'
import { commentMarker } from '../../../src/report/comment/marks.js'
import {
  isNewer,
  readStanding,
  withStanding,
  type Standing,
} from '../../../src/github/comment/sticky/standing.js'

const ours: Standing = { sha: 'a'.repeat(40), runId: '1001', attempt: 2, results: 3 }
const marks = `${commentMarker('default')}\n<!-- head: ${'a'.repeat(40)} run: 1001 -->\n`

describe('the standing of a comment', () => {
  test.each([true, false])('can be read back, hidden: %s', (isHidden) => {
    const body = withStanding(`${marks}text`, ours, isHidden)
    expect(readStanding(body, 'default')).toEqual({ ...ours, isHidden })
    expect(readStanding(body.replaceAll('\n', '\r\n'), 'default')).toEqual({ ...ours, isHidden })
    expect(readStanding(body, 'other')).toBeUndefined()
    expect(body.split('\n').at(-1)).toBe('text')
  })

  test('of an older comment is that of a first attempt without results', () => {
    expect(readStanding(`${marks}text`, 'default')).toMatchObject({ attempt: 1, results: 0 })
  })

  test('a comment that is as long as may be stays so', () => {
    const paragraph = 'word '.repeat(20).trimEnd()
    const body = `${marks}${Array(700).fill(paragraph).join('\n\n')}`.slice(0, 65_536)
    const whole = withStanding(body, ours)
    expect(whole.length).toBeLessThanOrEqual(65_536)
    expect(whole.startsWith(marks)).toBe(true)
    expect(whole).toContain('Cut to the length')
  })
})

describe('what is there is newer', () => {
  test.each<[string, Partial<Standing>, boolean]>([
    ['the same', {}, false],
    ['another head', { sha: 'b'.repeat(40), runId: '2000' }, false],
    ['a later run', { runId: '1002', attempt: 1, results: 1 }, true],
    ['an earlier run', { runId: '999', attempt: 9, results: 9 }, false],
    ['a later attempt', { attempt: 3, results: 1 }, true],
    ['an earlier attempt', { attempt: 1, results: 9 }, false],
    ['more results', { results: 4 }, true],
    ['fewer results', { results: 2 }, false],
    ['no run', { runId: null }, false],
  ])('%s', (_, there, expected) => {
    expect(isNewer({ ...ours, ...there }, ours)).toBe(expected)
  })
})

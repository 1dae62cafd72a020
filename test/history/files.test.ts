import { describe, expect, test } from '@jest/globals'
import { filesWithLines, historyFileName } from '../../src/history/files.js'
import { formatHistoryLine, historyLineSchema } from '../../src/history/line.js'
import { sampleLine } from './sample-lines.js'

describe('files', () => {
  test.each([
    [{ profile: 'hello', arch: 'x86_64', mode: 'release' }, /^hello-x86_64-release\.jsonl$/],
    [{ profile: '../../up', arch: 'x', mode: 'y' }, /^_\.?_\.\._up-x-y-[0-9a-f]{8}\.jsonl$/],
    [{ profile: 'a'.repeat(500), arch: 'x', mode: 'y' }, /^a{100}-[0-9a-f]{8}\.jsonl$/],
    [{ profile: '-f', arch: 'x', mode: 'y' }, /^_f-x-y-[0-9a-f]{8}\.jsonl$/],
  ])('%p', (group, name) => {
    expect(historyFileName(group)).toMatch(name)
  })

  test('names that become equal stay distinct', () => {
    const [one, other] = ['a/b', 'a:b'].map((profile) =>
      historyFileName({ profile, arch: 'x', mode: 'y' }),
    )
    expect(one).not.toBe(other)
  })

  test('lines that only this repository had are included once', () => {
    const [one, two, three] = [0, 1, 2].map((index) => formatHistoryLine(sampleLine(index)))
    const name = historyFileName(sampleLine(0))
    const changed = filesWithLines(
      new Map([
        [name, `${one}${two}`],
        ['untouched.jsonl', 'x'],
      ]),
      new Map([
        [name, `${one}${three}`.trimEnd()],
        ['mine.jsonl', 'y\n'],
      ]),
      [sampleLine(3)],
    )
    expect([...changed]).toEqual([
      [name, `${one}${two}${three}${formatHistoryLine(sampleLine(3))}`],
      ['mine.jsonl', 'y\n'],
    ])
  })
})

test('the schema refuses an invalid number of bytes', () => {
  const sizes = { levels: 2, nodes: { a: -1 } }
  expect(historyLineSchema.safeParse(sampleLine(0, { sizes })).success).toBe(false)
})

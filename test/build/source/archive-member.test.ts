import { describe, expect, test } from '@jest/globals'
import { createMemberJudge, parseMember } from '../../../src/build/source/archive-member.js'

const line = (name: string, type = '-', size = '3'): string =>
  `${type}rwsr-xr-x 0/0 ${size.padStart(15)} 2026-11-29 17:33 "${name}"`

test.each([
  [line('d/a b'), { type: '-', name: 'd/a b', bytes: 3 }],
  [`${line('d/l', 'l', '0')} -> "../../etc"`, { type: 'l', name: 'd/l', bytes: 0 }],
  [line('d/dev', 'b', '7,0'), { type: 'b', name: 'd/dev', bytes: 0 }],
  [
    line(String.raw`d/nl\nx \"q\" -> \\y`),
    { type: '-', name: String.raw`d/nl\nx "q" -> \y`, bytes: 3 },
  ],
  ['tar: Removing leading `/’ from member names', undefined],
])('%s', (text, member) => {
  expect(parseMember(text)).toEqual(member)
})

describe('a member', () => {
  test.each([
    [line('/abs/x'), '/abs/x is an absolute path'],
    [line('d/../../x'), 'd/../../x is a path with ..'],
    [line('d/dev', 'b', '7,0'), 'd/dev is a block device'],
    [line('d/dev', 'c', '1,3'), 'd/dev is a character device'],
    [line('d/fifo', 'p', '0'), 'd/fifo is a pipe'],
    [line('d/x', '?'), 'd/x is of an unknown type (?)'],
  ])('%s is refused', (text, why) => {
    expect(createMemberJudge()(text)).toBe(why)
  })

  test.each([line('d/..x'), line('d/x', 'l', '0'), line('d/', 'd', '0'), line('d/h', 'h', '0')])(
    '%s is unpacked',
    (text) => {
      expect(createMemberJudge()(text)).toBeUndefined()
    },
  )

  test('too many, or too large ones, are refused', () => {
    const count = createMemberJudge({ members: 2, bytes: 100 })
    expect([count(line('a')), count(line('b')), count(line('c'))].at(-1)).toMatch(/more than 2/)
    const size = createMemberJudge({ members: 9, bytes: 5 })
    expect([size(line('a')), size(line('b'))].at(-1)).toMatch(/GiB, at b/)
  })
})

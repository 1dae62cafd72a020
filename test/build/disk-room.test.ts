import { expect, test } from '@jest/globals'
import { needsOfBuild } from '../../src/build/check-room.js'
import { inWords, judgeRoom } from '../../src/build/disk-room.js'

const mib = 2 ** 20
const room = { leastBytes: 16 * mib, usualBytes: 128 * mib, sourceBytes: 0 }
const places = {
  ...{ room, build: '/w/build', isReused: false, out: '/out', earlierBytes: null },
  compilerCacheFolder: '/c',
}

/** The disk of `/w` and `/out` has this much room, every other one enough. */
function judge(
  freeMib: number,
  changes: Partial<Parameters<typeof needsOfBuild>[0]> = {},
): ReturnType<typeof judgeRoom> {
  return judgeRoom(
    needsOfBuild({ ...places, ...changes }).map((need) => ({
      ...need,
      disk: /^\/(w|out)/.test(need.folder)
        ? { device: 1, freeBytes: freeMib * mib }
        : { device: 2, freeBytes: 2 ** 40 },
    })),
  )
}

test('enough room is not worth a word', () => {
  expect(judge(200)).toEqual({ warnings: [], refusal: undefined })
})

test('the needs of one disk add up; too little for an estimate is a warning', () => {
  const { warnings, refusal } = judge(130)
  expect(refusal).toBeUndefined()
  expect(warnings).toEqual([
    expect.stringMatching(
      /\/w\/build \(build\), \/out \(results\): 130 MiB are free on this disk, and 132 MiB are needed.*--out/,
    ),
  ])
})

test('what the last build took counts more than the family', () => {
  expect(judge(130, { earlierBytes: 1 * mib }).warnings).toEqual([])
  expect(judge(200, { earlierBytes: 300 * mib }).warnings).toHaveLength(1)
})

test('what cannot work is refused, unless objects are there already', () => {
  expect(judge(10).refusal).toMatchObject({
    kind: 'infrastructure',
    summary: expect.stringMatching(/10 MiB are free on this disk, and 16 MiB are needed at least/),
    hint: expect.stringMatching(/make room there/),
  })
  expect(judge(10, { isReused: true }).refusal).toBeUndefined()
})

test('an unknown disk is passed over', () => {
  expect(judgeRoom(needsOfBuild(places).map((need) => ({ ...need, disk: null })))).toEqual({
    warnings: [],
    refusal: undefined,
  })
})

test.each([
  [0, '0 KiB'],
  [2047, '1 KiB'],
  [1.5 * mib, '1.5 MiB'],
  [3 * 2 ** 30, '3 GiB'],
])('%d bytes are %s', (bytes, words) => expect(inWords(bytes)).toBe(words))

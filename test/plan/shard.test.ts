import { expect, test } from '@jest/globals'
import { listShards, parseShard, takeShard } from '../../src/plan/shard.js'

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

test('the parts have every job once, and differ by one job at most', () => {
  for (const count of [0, 1, 2, 255, 256, 257, 1000]) {
    const parts = listShards(count).map((text) => {
      const shard = parseShard(text)
      return shard.ok && shard.value !== 'all' ? takeShard(numbers(count), shard.value) : []
    })
    expect(parts.flat().toSorted((a, b) => a - b)).toEqual(numbers(count))
    const sizes = parts.map(({ length }) => length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  }
})

test.each<[number, readonly string[]]>([
  [0, ['1/1']],
  [256, ['1/1']],
  [257, ['1/2', '2/2']],
  [600, ['1/3', '2/3', '3/3']],
])('%d jobs need %j', (jobs, parts) => {
  expect(listShards(jobs)).toEqual(parts)
})

test.each(['0/2', '3/2', '1', '1/0', '1/2/3', 'ALL', '-1/2', '1 / 2'])('%s is no part', (text) => {
  expect(parseShard(text)).toMatchObject({ ok: false, failure: { kind: 'invalid-profile' } })
})

import { expect, test } from '@jest/globals'
import { cacheFacts } from '../../src/report/cache-text.js'
import type { RunResult } from '../../src/result/result.js'

type Cache = NonNullable<RunResult['build']>['cache']
type Use = NonNullable<Cache['imageEntry']>

const missed: Use = {
  ...{ state: 'miss', reason: 'changed: source, tool gcc', bytes: null, ageMs: null },
  ...{ saved: null, notSaved: null },
}
const hit: Use = { ...missed, state: 'hit', reason: null, bytes: 2_000_000, ageMs: 7_500_000 }

test.each<[string, Cache, readonly string[]]>([
  ['only the state', { image: 'off', compiler: null }, ['off']],
  [
    'a hit',
    { image: 'hit', compiler: null, imageEntry: hit },
    ['hit, 1.91 MiB, saved 2 h 05 min ago'],
  ],
  [
    'a miss that was saved',
    {
      image: 'miss',
      compiler: { hits: 3, misses: 4 },
      imageEntry: { ...missed, bytes: 4096, saved: 'saved' },
      compilerEntry: { ...hit, saved: 'after-job' },
    },
    [
      'miss (changed: source, tool gcc); saved 4.00 KiB',
      '3 hits, 4 misses; hit, 1.91 MiB, saved 2 h 05 min ago; to be saved after the job',
    ],
  ],
  [
    'damage, and a policy',
    {
      image: 'miss',
      compiler: { hits: 3, misses: 4 },
      imageEntry: { ...missed, state: 'damaged', reason: 'it has no seal', saved: 'saved' },
      compilerEntry: {
        ...missed,
        reason: 'there is no such entry',
        saved: 'off',
        notSaved: 'a tag',
      },
    },
    [
      'damaged (it has no seal); saved',
      '3 hits, 4 misses; miss (there is no such entry); not saved: a tag',
    ],
  ],
])('%s', (_, cache, expected) => {
  expect(cacheFacts(cache).map(([, text]) => text)).toEqual(expected)
})

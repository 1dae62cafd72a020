import { describe, expect, test } from '@jest/globals'
import { judgeMiss, judgeSave } from '../../../src/github/cache/judge-toolkit.js'

describe('interpreting the output of the toolkit', () => {
  test.each([
    ['silence', [], { state: 'miss' }],
    [
      'a complaint',
      [{ level: 'warning', message: 'Failed to restore: Tar failed' }],
      { state: 'unavailable', reason: 'Tar failed' },
    ],
    [
      'a complaint about an entry',
      [
        { level: 'info', message: 'Cache hit for restore-key: k+1' },
        { level: 'warning', message: 'Failed to restore: half of it' },
      ],
      { state: 'unavailable', reason: 'half of it', matched: 'k+1' },
    ],
  ] as const)('restore: %s', (_, remarks, expected) => {
    expect(judgeMiss(remarks)).toEqual(expected)
  })

  const info = (message: string) => ({ level: 'info', message }) as const
  const debug = (message: string) => ({ level: 'debug', message }) as const
  const taken =
    'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.'

  test.each([
    ['an id', 7, [], { state: 'saved' }],
    [
      'a conflict',
      -1,
      [debug('Failed to reserve cache: Error: Failed request: (409) Conflict: x'), info(taken)],
      { state: 'exists' },
    ],
    [
      'a server error worded as a conflict',
      -1,
      [debug('Failed to reserve cache: Error: Failed request: (500) x'), info(taken)],
      { state: 'unavailable', reason: 'Failed request: (500) x' },
    ],
    ['a conflict of the first version', -1, [info(taken)], { state: 'exists' }],
    ['silence', -1, [], { state: 'unavailable', reason: 'the cache service did not say why' }],
  ] as const)('save: %s', (_, id, remarks, expected) => {
    expect(judgeSave(id, remarks)).toEqual(expected)
  })
})

import { expect, test } from '@jest/globals'
import type { Profile } from '../../../src/profile/profile.js'
import type { RunResult } from '../../../src/result/result.js'
import { compareKinds } from '../../../src/run/baseline/comparability.js'
import { sampleResult } from '../../github/sample-run.js'

const own = {
  ...{ name: 'hello', kernel: 'custom' },
  settings: { arch: 'x86_64', mode: 'release' },
} as unknown as Profile

test.each<[string, Partial<RunResult>, string | readonly string[]]>([
  ['the same', {}, []],
  [
    'another architecture',
    { arch: 'aarch64' },
    'the baseline old.json is of architecture aarch64, this run of x86_64: their sizes cannot be compared',
  ],
  [
    'another kernel',
    { kernel: 'osv', arch: 'aarch64' },
    'the baseline old.json is of kernel osv, this run of custom: their sizes cannot be compared',
  ],
  [
    'another profile and mode',
    { profile: 'other', mode: 'debug' },
    [
      'the baseline old.json is of profile other, this run of hello',
      'the baseline old.json is of mode debug, this run of release',
    ],
  ],
  ['a run that ended too early to know', { kernel: '', arch: '', mode: '' }, []],
])('a baseline of %s', (_, changes, remarks) => {
  const outcome = compareKinds(sampleResult(changes), own, 'old.json')
  if (outcome.ok) expect(outcome.value).toEqual(remarks)
  else expect([outcome.failure.kind, outcome.failure.summary]).toEqual(['invalid-profile', remarks])
})

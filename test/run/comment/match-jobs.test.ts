import { expect, test } from '@jest/globals'
import type { ExpectedJob } from '../../../src/plan/expected-jobs.js'
import { matchJobs } from '../../../src/run/comment/match-jobs.js'
import type { FoundResult } from '../../../src/run/comment/read-results.js'
import { failure } from '../../../src/verdict.js'
import { sampleResult } from '../../github/sample-run.js'

const job = (name: string, artifact: string): ExpectedJob => {
  const [profile = '', arch = ''] = name.split('/')
  return { name, profile, arch, artifact }
}
const found = (folder: string, profile: string, arch = 'x86_64'): FoundResult => ({
  folder,
  result: sampleResult({ profile, arch }),
})
const namesOf = (jobs: readonly ExpectedJob[], results: readonly FoundResult[]): string[][] => {
  const { runs, missing } = matchJobs(jobs, results, undefined)
  return [runs.map(({ name }) => name), missing.map(({ name, reason }) => `${name}: ${reason}`)]
}

test('results have the names of the jobs whose artifacts they are', () => {
  const jobs = [job('a/x86_64/small', 'artifact-a'), job('b/aarch64', 'artifact-b')]
  expect(namesOf(jobs, [found('artifact-b', 'other'), found('artifact-a', 'other')])).toEqual([
    ['a/x86_64/small', 'b/aarch64'],
    [],
  ])
})

test('a renamed folder is known by its profile and architecture, if only one job has them', () => {
  const jobs = [job('a/x86_64', 'artifact-a'), job('b/x86_64', 'artifact-b')]
  expect(namesOf(jobs, [found('out', 'a')])).toEqual([['a/x86_64'], ['b/x86_64: no-result']])
  const sets = [job('a/x86_64/one', 'artifact-1'), job('a/x86_64/two', 'artifact-2')]
  expect(namesOf(sets, [found('out', 'a')])).toEqual([
    ['a/x86_64'],
    ['a/x86_64/one: no-result', 'a/x86_64/two: no-result'],
  ])
})

test('a result that no job has is there as well, and two of one name have numbers', () => {
  expect(namesOf([], [found('one', 'a'), found('two', 'a'), found('three', '')])).toEqual([
    ['a/x86_64', 'a/x86_64 (2)', 'three'],
    [],
  ])
})

test('a result that was refused is missing, with the reason', () => {
  const { failure: refused } = failure('invalid-profile', 'its sizes do not add up')
  expect(matchJobs([job('a/x86_64', 'x')], [{ folder: 'x', refused }], undefined)).toEqual({
    runs: [],
    missing: [{ name: 'a/x86_64', reason: 'refused', detail: 'its sizes do not add up' }],
  })
})

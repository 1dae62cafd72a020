import { expect, test } from '@jest/globals'
import type { PlannedJob } from '../../src/plan/job.js'
import { planMatrix } from '../../src/plan/matrix.js'

const jobs = (count: number, set = ''): readonly PlannedJob[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ name: `p${at}/x86_64`, profile: `p${at}`, arch: 'x86_64', set },
    ...{ 'set-name': '', artifact: `osv-kernel-p${at}-x86_64` },
  }))

const included = (...parameters: Parameters<typeof planMatrix>): readonly PlannedJob[] | string => {
  const matrix = planMatrix(...parameters)
  if (!matrix.ok) return `${matrix.failure.summary}; ${matrix.failure.hint ?? ''}`
  return 'include' in matrix.value ? matrix.value.include : matrix.value.shard.join(' ')
}

test('256 jobs are a matrix, 257 are an error that names the parts', () => {
  expect(included(jobs(256), undefined)).toHaveLength(256)
  expect(included(jobs(257), undefined)).toMatch(
    /^257 jobs are more than the 256 .*shard: 1\/2, 2\/2$/,
  )
  expect(included(jobs(257), 'all')).toBe('1/2 2/2')
  expect(included(jobs(257), { index: 1, total: 2 })).toHaveLength(129)
  expect(included(jobs(600), { index: 1, total: 2 })).toMatch(/^300 jobs are more/)
  expect(included([], undefined)).toEqual([])
})

test('a matrix that is longer than outputs may be is an error', () => {
  expect(included(jobs(200, 'x'.repeat(2000)), undefined)).toHaveLength(200)
  expect(included(jobs(250, 'x'.repeat(2000)), undefined)).toMatch(/^the matrix has \d+ bytes; /)
})

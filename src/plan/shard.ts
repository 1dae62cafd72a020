import { failure, success, type Outcome } from '../verdict.js'

/** Part `index` of `total`, from 1; or `all`: a matrix of the parts instead of the jobs. */
export type Shard = 'all' | { readonly index: number; readonly total: number }

/** GitHub starts at most that many jobs of one matrix. */
export const mostJobs = 256

/** Parses `2/3`, as test runners write shards, or `all`. */
export function parseShard(text: string): Outcome<Shard> {
  if (text === 'all') return success('all')
  const [, index = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  return index >= 1 && index <= total
    ? success({ index, total })
    : failure('invalid-profile', `shard: expected 1/2, 2/2 or all, got ${JSON.stringify(text)}`)
}

/** Every `total`-th job: parts of the same size, and slow neighbours in different ones. */
export function takeShard<T>(jobs: readonly T[], { index, total }: Exclude<Shard, 'all'>): T[] {
  return jobs.filter((_, at) => at % total === index - 1)
}

/** The parts that a number of jobs needs, such as `1/2` and `2/2`; one at least. */
export function listShards(jobs: number): readonly string[] {
  const total = Math.max(1, Math.ceil(jobs / mostJobs))
  return Array.from({ length: total }, (_, at) => `${at + 1}/${total}`)
}

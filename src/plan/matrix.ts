import { failure, success, type Outcome } from '../verdict.js'
import type { PlannedJob } from './job.js'
import { listShards, mostJobs, takeShard, type Shard } from './shard.js'

/** What `strategy.matrix: ${{ fromJSON(…) }}` reads. */
export type Matrix =
  { readonly include: readonly PlannedJob[] } | { readonly shard: readonly string[] }

/** All outputs of a job may have 1 MB, which GitHub counts as UTF-16; others need some of it. */
const mostBytes = 900_000

/** The matrix of a plan, or of a part of it. Fails if GitHub would not start all of its jobs. */
export function planMatrix(jobs: readonly PlannedJob[], shard: Shard | undefined): Outcome<Matrix> {
  if (shard === 'all') return success({ shard: listShards(jobs.length) })
  const include = shard === undefined ? jobs : takeShard(jobs, shard)
  if (include.length > mostJobs) {
    const needed = listShards(jobs.length)
    return failure(
      'invalid-profile',
      `${include.length} jobs are more than the ${mostJobs} that GitHub starts of one matrix`,
      {
        hint: `leave some out (profiles, arch, only, exclude), or plan ${needed.length} parts: shard: ${needed.join(', ')}`,
      },
    )
  }
  const bytes = JSON.stringify({ include }).length * 2
  return bytes > mostBytes
    ? failure('invalid-profile', `the matrix has ${bytes} bytes; outputs of a job have 1 MB`, {
        hint: 'plan it in parts (shard: 1/2), or move long values of the sets into profiles',
      })
    : success({ include })
}

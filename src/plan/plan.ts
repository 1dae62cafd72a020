import type { Changes, Touched } from './changes.js'
import type { PlannedJob } from './job.js'
import type { Matrix } from './matrix.js'

/** A profile that was found, and what the plan makes of it. */
export interface ProfileInPlan extends Touched {
  /** As the action's input `profile` takes it. */
  readonly profile: string
  /** Path of its file, relative to the lookup folder. */
  readonly file: string
  /** The architectures that it is planned on. */
  readonly archs: readonly string[]
}

/** A profile that is not planned, and why. */
export interface LeftOut {
  readonly profile: string
  readonly why: string
}

/** What `osv-kernel matrix --json` writes. */
export interface JobPlan {
  readonly schemaVersion: 1
  /** What changed, with `--changed-only`. */
  readonly changes: Changes
  readonly profiles: readonly ProfileInPlan[]
  readonly leftOut: readonly LeftOut[]
  /** All jobs, those of other parts too. */
  readonly jobs: readonly PlannedJob[]
  /** The part that the matrix is of, such as `1/2`; null if it is of the whole. */
  readonly shard: string | null
  readonly matrix: Matrix
}

/** How many jobs the matrix starts; of a matrix of parts, how many they have together. */
export function countJobs({ matrix, jobs }: Pick<JobPlan, 'matrix' | 'jobs'>): number {
  return 'include' in matrix ? matrix.include.length : jobs.length
}

import { z } from 'zod'
import { failure, success, type Outcome } from '../verdict.js'
import type { PlannedJob } from './job.js'

/** A job that should leave a result. */
export type ExpectedJob = Pick<PlannedJob, 'name' | 'profile' | 'arch' | 'artifact'>

/** A plan may come from a pull request. */
export const planLimits = { bytes: 4 << 20, jobs: 4096 } as const

const text = z.string().min(1).max(300)
const jobs = z
  .array(z.object({ name: text, profile: text, arch: text, artifact: text }))
  .max(planLimits.jobs)
/** A whole plan, or its matrix alone; the matrix of a part comes first. */
const planSchema = z.union([
  z.object({ include: jobs }).transform(({ include }) => include),
  z.object({ matrix: z.object({ include: jobs }) }).transform(({ matrix }) => matrix.include),
  z.object({ jobs }).transform((plan) => plan.jobs),
])

/** The jobs of a plan: what `osv-kernel matrix --json` writes, or the matrix in it. */
export function parseExpectedJobs(json: string): Outcome<readonly ExpectedJob[]> {
  const hint =
    'give what osv-kernel matrix --json plan.json writes; in a workflow the output matrix or plan of plan/'
  if (json.length > planLimits.bytes)
    return failure('invalid-profile', 'plan: larger than a plan may be', { hint })
  const parsed = planSchema.safeParse(valueOf(json))
  return parsed.success
    ? success(parsed.data)
    : failure('invalid-profile', 'plan: not a plan of jobs, nor its matrix', { hint })
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

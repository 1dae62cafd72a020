import { z } from 'zod'
import { failure, success, type Outcome } from '../../../verdict.js'
import { resultLimits } from './limits.js'

const text = z.string().min(1).max(300)
const jobsSchema = z.array(z.object({ name: text, artifact: text })).max(resultLimits.jobsOfPlan)
/** A matrix, or a whole plan; the matrix of a part comes first. */
const planSchema = z.union([
  z.object({ include: jobsSchema }).transform(({ include }) => include),
  z.object({ matrix: z.object({ include: jobsSchema }) }).transform(({ matrix }) => matrix.include),
  z.object({ jobs: jobsSchema }).transform(({ jobs }) => jobs),
])

/** A job that should have a result. */
export interface ExpectedJob {
  /** As the job is called in the run, perhaps after the name of a calling job. */
  readonly name: string
  readonly artifact: string
}

/** The jobs of a plan: what `osv-kernel matrix --json` writes, or the matrix in it. */
export function parsePlanJobs(json: string): Outcome<readonly ExpectedJob[]> {
  const hint = 'give the output matrix or the file in the output plan of the planning step'
  if (json.length > resultLimits.bytesOfPlan)
    return failure('invalid-profile', 'plan: it is larger than a plan may be', { hint })
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

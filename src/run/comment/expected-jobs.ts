import { z } from 'zod'
import { readInputText } from '../../host/files/input-text.js'
import type { PlannedJob } from '../../plan/job.js'
import { failure, success, type Outcome } from '../../verdict.js'

/** A job that should have left a result. */
export type ExpectedJob = Pick<PlannedJob, 'name' | 'profile' | 'arch' | 'artifact'>

const text = z.string().max(1000)
const jobs = z.array(z.object({ name: text, profile: text, arch: text, artifact: text }))
/** A whole plan, or its matrix alone; the matrix has the jobs of this part only. */
const planSchema = z.union([
  z.object({ include: jobs }).transform(({ include }) => include),
  z.object({ matrix: z.object({ include: jobs }) }).transform(({ matrix }) => matrix.include),
  z.object({ jobs }).transform((plan) => plan.jobs),
])

const mostBytes = 16 << 20

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Reads the jobs of a plan that `osv-kernel matrix --json` wrote. */
export async function readExpectedJobs(file: string): Promise<Outcome<readonly ExpectedJob[]>> {
  const found = await readInputText(file, file, mostBytes)
  if (!found.ok) return found
  if (found.value === undefined) return failure('invalid-profile', `--plan: no file ${file}`)
  const parsed = planSchema.safeParse(valueOf(found.value))
  return parsed.success
    ? success(parsed.data)
    : failure('invalid-profile', `--plan: ${file} is not a plan of jobs`, {
        hint: 'write one with osv-kernel matrix --json plan.json',
      })
}

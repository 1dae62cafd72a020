import { readInputText } from '../../host/files/input-text.js'
import { parseExpectedJobs, planLimits, type ExpectedJob } from '../../plan/expected-jobs.js'
import { failure, type Outcome } from '../../verdict.js'

/** Reads the jobs of a plan that `osv-kernel matrix --json` wrote. */
export async function readExpectedJobs(file: string): Promise<Outcome<readonly ExpectedJob[]>> {
  const found = await readInputText(file, file, planLimits.bytes)
  if (!found.ok) return found
  if (found.value === undefined) return failure('invalid-profile', `--plan: no file ${file}`)
  const parsed = parseExpectedJobs(found.value)
  if (parsed.ok) return parsed
  const { kind, summary, ...more } = parsed.failure
  return failure(kind, `--plan ${file}: ${summary}`, more)
}

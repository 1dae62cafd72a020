import type { WorkflowRun } from '../api/runs.js'

interface Expected {
  readonly runId: number
  /** Head that the event names. */
  readonly headSha: string
  /** `owner/name` of this workflow. */
  readonly repository: string
  /** File name, if the workflow gives it. */
  readonly workflow: string | undefined
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Why a run must not be commented on, as the API describes it; undefined if it may be. */
export function runProblem(run: WorkflowRun, expected: Expected): string | undefined {
  const { runId, headSha, repository, workflow } = expected
  if (run.id !== runId) return `the API answered with run ${run.id}, not ${runId}`
  if (!isSame(run.repository, repository)) return `the run is of ${run.repository}`
  if (run.event !== 'pull_request') return `the run was for ${run.event}, not pull_request`
  if (run.headSha !== headSha) return `the run is of ${run.headSha}, and the event of ${headSha}`
  const file = fileOf(run.path)
  if (workflow !== undefined && file !== workflow)
    return `the run is of the workflow ${file}, not ${workflow}`
  return undefined
}

/** `.github/workflows/kernels.yml@refs/heads/main` is `kernels.yml`. */
function fileOf(path: string): string {
  return path.split('@', 1)[0]?.split('/').at(-1) ?? ''
}

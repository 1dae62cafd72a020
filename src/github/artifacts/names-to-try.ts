import { slug } from '../../plan/slug.js'

type Env = Readonly<Record<string, string | undefined>>

/** What the runner says of a job. */
export interface JobIdentity {
  /** Name of the job in its workflow; the jobs of a matrix share it. */
  readonly id: string
  /** Unique among the jobs that run at the same time. */
  readonly runner: string
  /** Counts from 1; more if somebody ran the job again. */
  readonly attempt: number
}

export function jobIdentity(env: Env): JobIdentity {
  return {
    id: env.GITHUB_JOB ?? 'job',
    runner: env.RUNNER_NAME ?? 'runner',
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
  }
}

/** Names for an artifact, in order: those after the first are for a job that finds it taken. */
export function namesToTry(name: string, { id, runner }: JobIdentity): readonly string[] {
  const ofJob = `${name}-${slug(id)}`
  return [name, ofJob, `${ofJob}-${slug(runner)}`]
}

import { countJobs, type JobPlan } from '../../plan/plan.js'

/** Declared in plan/action.yml; workflows build on these names. */
export const planOutputNames = ['matrix', 'jobs', 'profiles', 'plan'] as const
export type PlanOutputs = Readonly<Record<(typeof planOutputNames)[number], string>>

/** `file` is where the whole plan was written. */
export function planOutputsOf(plan: JobPlan, file: string): PlanOutputs {
  const profiles = [...new Set(plan.jobs.map(({ profile }) => profile))]
  return {
    matrix: JSON.stringify(plan.matrix),
    jobs: String(countJobs(plan)),
    profiles: JSON.stringify(profiles),
    plan: file,
  }
}

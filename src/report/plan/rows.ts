import type { Changes, ProfileState, Reason } from '../../plan/changes.js'
import { countJobs, type JobPlan, type ProfileInPlan } from '../../plan/plan.js'

/** A row of the table of a plan: a profile. */
export interface PlanRow {
  readonly profile: string
  readonly archs: string
  /** How many jobs of the whole plan it has; null if it is never run by itself. */
  readonly jobs: number | null
  readonly state: ProfileState | 'left out'
  readonly why: string
}

function describeReasons(reasons: readonly Reason[]): string {
  const [first, ...more] = reasons
  if (first === undefined) return ''
  const rest = more.length === 0 ? '' : `, and ${more.length} more`
  return `${first.file} (${first.key})${rest}`
}

function whyOf({ state, reasons, unknown }: ProfileInPlan): string {
  switch (state) {
    case 'selected':
      return ''
    case 'changed':
      return describeReasons(reasons)
    case 'unknown':
      return `included, as it is not known: ${unknown ?? ''}`
    case 'unchanged':
      return 'nothing that it reads has changed'
  }
}

/** A row for each profile, in order, those that are left out at the end. */
export function planRows({ profiles, jobs, leftOut }: JobPlan): readonly PlanRow[] {
  const count = new Map<string, number>()
  for (const { profile } of jobs) count.set(profile, (count.get(profile) ?? 0) + 1)
  return [
    ...profiles.map((one): PlanRow => ({
      profile: one.profile,
      archs: one.archs.join(', '),
      jobs: count.get(one.profile) ?? 0,
      state: one.state,
      why: whyOf(one),
    })),
    ...leftOut.map(({ profile, why }): PlanRow => ({
      ...{ profile, archs: '', jobs: null, state: 'left out', why },
    })),
  ]
}

const some = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** What the profiles were compared with, as a sentence; undefined if nothing was asked for. */
function describeChanges(changes: Changes): string | undefined {
  switch (changes.kind) {
    case 'known':
      return `${some(changes.files.length, 'changed file')} since ${changes.commit.slice(0, 10)} of ${changes.label}`
    case 'unknown':
      return `every profile is planned, as the changes are not known: ${changes.why}`
    case 'everything':
      return changes.why === null ? undefined : `every profile is planned: ${changes.why}`
  }
}

/** `3 jobs of 2 profiles`, and of which part. */
export function planSummary(plan: JobPlan): string {
  const { jobs, matrix, shard } = plan
  const profiles = new Set(jobs.map(({ profile }) => profile)).size
  const whole = `${some(jobs.length, 'job')} of ${some(profiles, 'profile')}`
  if ('shard' in matrix) return `${whole}, in ${some(matrix.shard.length, 'part')}`
  return shard === null ? whole : `${countJobs(plan)} of ${whole}, part ${shard}`
}

/** The sentences below the table. */
export function planRemarks({ changes }: JobPlan): readonly string[] {
  const remark = describeChanges(changes)
  return remark === undefined ? [] : [remark]
}

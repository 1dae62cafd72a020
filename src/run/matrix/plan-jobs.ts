import path from 'node:path'
import type { Emit } from '../../progress.js'
import { artifactName } from '../../plan/artifact-name.js'
import { isPlannedIn, judgeTouched } from '../../plan/touched.js'
import type { Changes } from '../../plan/changes.js'
import type { PlannedJob } from '../../plan/job.js'
import { combine, filterJobs, type Combination, type JobFilter } from '../../plan/jobs.js'
import { labelProfiles } from '../../plan/labels.js'
import { planMatrix } from '../../plan/matrix.js'
import { parseNamedSets } from '../../plan/named-set.js'
import type { JobPlan, ProfileInPlan } from '../../plan/plan.js'
import { parseShard } from '../../plan/shard.js'
import { failure, success, type Failure, type Outcome } from '../../verdict.js'
import { findChanges, type ChangesWanted } from './find-changes.js'
import { keyForEvery, type EveryProfile } from './key-for-every.js'
import { listProfileInputs } from './list-inputs.js'
import { listProfiles } from './list-profiles.js'
import { placeForNames } from './place-for-names.js'
import {
  joinFailures,
  parseArchs,
  readForJob,
  readProfiles,
  type ReadOptions,
  type RunnableProfile,
} from './read-profiles.js'

/** Everything that a plan of jobs is asked for. Folders are absolute. */
export interface PlanRequest extends Omit<ReadOptions, 'archs'>, JobFilter, EveryProfile {
  /** Root of the checkout: artifacts are named after places in it. */
  readonly workspace: string
  /** Names, paths or patterns of both; empty: every profile with a name. */
  readonly profiles: readonly string[]
  readonly archs: readonly string[]
  /** `NAME: key.path=value`, one override a line. */
  readonly namedSets: readonly string[]
  /** `1/2` or `all`; undefined: the whole. */
  readonly shard: string | undefined
  /** Plan only what changed; a text says why that makes no sense now. */
  readonly changedOnly: boolean | string
  readonly compare: Omit<ChangesWanted, 'emit' | 'repository'>
  readonly emit: Emit
}

type Named = Combination<RunnableProfile & { readonly label: string }>

/** The job of a combination; fails if the profile cannot be run like this. */
async function toJob(
  { name, profile, arch, set }: Named,
  request: PlanRequest,
): Promise<Outcome<PlannedJob>> {
  const overrides = [...request.overrides, ...(set?.overrides ?? [])]
  const read = await readForJob(profile.reference, [...overrides, `arch=${arch}`], request)
  if (!read.ok) return failure(read.failure.kind, `${name}: ${read.failure.summary}`, read.failure)
  const own = read.value.profile
  const artifact = artifactName({
    profile: own.name,
    arch,
    place: await placeForNames(own, request.workspace),
    accelerator: undefined,
    overrides,
    setName: set?.name,
    matrix: '',
  })
  return success({
    ...{ name, profile: profile.reference, arch, set: overrides.join('\n') },
    ...{ 'set-name': set?.name ?? '', artifact },
  })
}

async function toJobs(
  combinations: readonly Named[],
  request: PlanRequest,
): Promise<Outcome<readonly PlannedJob[]>> {
  const jobs: PlannedJob[] = []
  const failures: Failure[] = []
  for (const combination of combinations) {
    const job = await toJob(combination, request)
    if (job.ok) jobs.push(job.value)
    else failures.push(job.failure)
  }
  return failures.length === 0 ? success(jobs) : joinFailures(failures, 'jobs')
}

/** The changes of each repository that profiles are in; several have the same. */
function changesByRepository(request: PlanRequest): (repository: string) => Promise<Changes> {
  const { changedOnly, compare, emit } = request
  const known = new Map<string, Promise<Changes>>()
  return async (repository) => {
    if (changedOnly !== true)
      return { kind: 'everything', why: changedOnly === false ? null : changedOnly }
    const changes = known.get(repository) ?? findChanges({ ...compare, repository, emit })
    known.set(repository, changes)
    return changes
  }
}

/**
 * Plans the jobs of a workflow: profiles × architectures × named sets, narrowed to what a change
 * touches. Every job is checked as its run would check it, so that mistakes are found before any
 * job starts.
 */
export async function planJobs(request: PlanRequest): Promise<Outcome<JobPlan>> {
  const shard = request.shard === undefined ? success(undefined) : parseShard(request.shard)
  if (!shard.ok) return shard
  const sets = parseNamedSets(request.namedSets)
  if (!sets.ok) return sets
  const archs = parseArchs(request.archs)
  if (!archs.ok) return archs
  const found = await listProfiles(request.profiles, request.directory)
  if (!found.ok) return found
  const read = await readProfiles(found.value, { ...request, archs: archs.value })
  if (!read.ok) return read
  const { runnable, leftOut } = read.value

  const changesOf = changesByRepository(request)
  const profiles: ProfileInPlan[] = []
  for (const { reference, read: own, archs: on } of runnable) {
    const changes = await changesOf(own.profile.repository)
    const inputs =
      changes.kind === 'known'
        ? await listProfileInputs(own, request.directory, changes.files)
        : { places: [], unknown: [] }
    const touched = judgeTouched(inputs, changes, keyForEvery(request, own.profile.repository))
    const { file: absolute, builtin } = own.profile
    const file = builtin ?? path.relative(request.directory, absolute)
    profiles.push({ profile: reference, file, archs: on, ...touched })
  }

  const labels = labelProfiles(runnable)
  const labelled = runnable.map((one) => ({ ...one, label: labels.get(one.reference) ?? '' }))
  const all = filterJobs(combine(labelled, sets.value), request)
  if (!all.ok) return all
  const planned = all.value.filter(({ profile }) =>
    profiles.some((one) => one.profile === profile.reference && isPlannedIn(one)),
  )
  const jobs = await toJobs(planned, request)
  if (!jobs.ok) return jobs
  if (request.compare.signal.aborted) return failure('cancelled', 'cancelled')
  const matrix = planMatrix(jobs.value, shard.value)
  if (!matrix.ok) return matrix
  return success({
    schemaVersion: 1,
    changes: await changesOf(runnable[0]?.read.profile.repository ?? request.workspace),
    profiles,
    leftOut,
    jobs: jobs.value,
    shard: request.shard ?? null,
    matrix: matrix.value,
  })
}

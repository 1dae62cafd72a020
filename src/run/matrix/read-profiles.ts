import path from 'node:path'
import { families } from '../../kernels/families.js'
import { archs as knownArchs, findArch } from '../../machine/arch.js'
import { isOrdinary } from '../../plan/labels.js'
import type { LeftOut } from '../../plan/plan.js'
import { readProfile, type ReadProfile } from '../../profile/load.js'
import type { PathOptions } from '../../profile/paths/roots.js'
import { failure, success, type Failure, type Outcome } from '../../verdict.js'
import { objectToProfile } from '../objections.js'
import type { FoundProfile } from './list-profiles.js'

export interface ReadOptions extends PathOptions {
  /** Absolute folder in which names are looked up. */
  readonly directory: string
  /** Overrides of every job. */
  readonly overrides: readonly string[]
  /** The architectures to plan; empty: those that each profile names. */
  readonly archs: readonly string[]
}

/** A profile that can be run, and where. */
export interface RunnableProfile extends FoundProfile {
  readonly read: ReadProfile
  readonly archs: readonly string[]
}

type JobOptions = PathOptions & Pick<ReadOptions, 'directory'>

/** A profile as a job would read it, and why no run could judge it. */
async function readAsJob(
  reference: string,
  overrides: readonly string[],
  { directory, allowPaths, profilesIn }: JobOptions,
): Promise<Outcome<{ readonly read: ReadProfile; readonly objection: Failure | undefined }>> {
  const read = await readProfile({
    ...{ reference, directory, overrides, families, allowPaths, profilesIn },
  })
  if (!read.ok) return read
  const objection = objectToProfile(read.value.profile, { command: 'run' })
  return success({ read: read.value, objection })
}

/** Reads a profile as a job would, and refuses what no run could judge. */
export async function readForJob(
  reference: string,
  overrides: readonly string[],
  options: JobOptions,
): Promise<Outcome<ReadProfile>> {
  const read = await readAsJob(reference, overrides, options)
  if (!read.ok) return read
  const { objection } = read.value
  return objection === undefined ? success(read.value.read) : { ok: false, failure: objection }
}

/** The architectures of a profile that are asked for, by our names for them. */
function chooseArchs({ profile, archs }: ReadProfile, asked: readonly string[]): readonly string[] {
  const runsOn = families.find(({ name }) => name === profile.kernel)?.archs ?? []
  if (asked.length === 0) return archs ?? [profile.settings.arch]
  return asked.filter((arch) => archs?.includes(arch) ?? runsOn.some((own) => own === arch))
}

/** Architectures by our names, each once. */
export function parseArchs(texts: readonly string[]): Outcome<readonly string[]> {
  const unknown = texts.find((text) => findArch(text) === undefined)
  return unknown === undefined
    ? success([...new Set(texts.flatMap((text) => findArch(text) ?? []))])
    : failure('invalid-profile', `arch: unknown architecture ${unknown}`, {
        hint: `one of: ${knownArchs.join(', ')}`,
      })
}

/** One failure for several, with the evidence of all. */
export function joinFailures(failures: readonly Failure[], of: string): Outcome<never> {
  const [first, ...more] = failures
  if (first === undefined) throw new Error('no failure to report')
  if (more.length === 0) return { ok: false, failure: first }
  const summaries = failures.map(({ summary }) => summary).join('; ')
  return failure(first.kind, `${failures.length} ${of} cannot be run: ${summaries}`, {
    evidence: failures.flatMap(({ evidence }) => evidence),
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  })
}

interface Failed {
  readonly one: FoundProfile
  readonly why: Failure
  /** It is a profile, but cannot be run. */
  readonly isReadable?: true
}

/**
 * Reads all profiles of a plan. One that others extend and that cannot be run by itself is left out;
 * any other mistake in a profile is a failure.
 */
export async function readProfiles(
  found: readonly FoundProfile[],
  options: ReadOptions,
): Promise<
  Outcome<{ readonly runnable: readonly RunnableProfile[]; readonly leftOut: readonly LeftOut[] }>
> {
  const runnable: RunnableProfile[] = []
  const leftOut: LeftOut[] = []
  const failed: Failed[] = []
  for (const one of found) {
    const { reference, file } = one
    if (!isOrdinary(reference))
      return failure('invalid-profile', `the path ${JSON.stringify(reference)} is unusual`, {
        hint: 'a workflow may paste it into commands: use letters, digits, spaces and ./+@=,_- alone',
      })
    const read = await readAsJob(reference, options.overrides, options)
    if (!read.ok) failed.push({ one, why: read.failure })
    else if (read.value.objection !== undefined) {
      const { objection } = read.value
      const summary = `${one.builtin ?? path.relative(options.directory, file)}: ${objection.summary}`
      failed.push({ one, why: { ...objection, summary }, isReadable: true })
    } else {
      const archs = chooseArchs(read.value.read, options.archs)
      if (archs.length > 0) runnable.push({ ...one, read: read.value.read, archs })
      else leftOut.push({ profile: reference, why: `is not for ${options.archs.join(' or ')}` })
    }
  }
  const extended = new Set(runnable.flatMap(({ read }) => read.files.slice(0, -1)))
  const isBase = ({ one }: Failed): boolean => one.byPattern && extended.has(one.file)
  for (const { one, why } of failed.filter(isBase))
    leftOut.push({
      profile: one.reference,
      why: `is a base of others and not run by itself: ${why.summary}`,
    })
  const wrong = failed.filter((one) => !isBase(one))
  if (wrong.length === 0) return success({ runnable, leftOut })
  // A base is known by the profiles that extend it: first those that cannot be read.
  const unreadable = wrong.filter(({ isReadable }) => isReadable !== true)
  const reported = unreadable.length === 0 ? wrong : unreadable
  return joinFailures(
    reported.map(({ why }) => why),
    'profiles',
  )
}

import { matchesPath } from '../host/files/path-pattern.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { NamedSet } from './named-set.js'

/** A profile of which jobs are planned. */
export interface ProfileToPlan {
  /** Unique; the first part of its jobs' names. */
  readonly label: string
  /** The architectures to run it on. */
  readonly archs: readonly string[]
}

/** One combination. */
export interface Combination<P extends ProfileToPlan> {
  readonly name: string
  readonly profile: P
  readonly arch: string
  /** Undefined if the plan has no sets. */
  readonly set: NamedSet | undefined
}

/** Which of the combinations to keep, by patterns of their names; `exclude` is the stronger. */
export interface JobFilter {
  readonly only: readonly string[]
  readonly exclude: readonly string[]
}

/** Every profile on each of its architectures with each set, in this order. */
export function combine<P extends ProfileToPlan>(
  profiles: readonly P[],
  sets: readonly NamedSet[],
): readonly Combination<P>[] {
  const all = sets.length === 0 ? [undefined] : sets
  return profiles.flatMap((profile) =>
    profile.archs.flatMap((arch) =>
      all.map((set) => ({
        name: [profile.label, arch, ...(set === undefined ? [] : [set.name])].join('/'),
        profile,
        arch,
        set,
      })),
    ),
  )
}

/** Names that a message lists. */
const mostShown = 10

function listNames(all: readonly { readonly name: string }[]): string {
  const shown = all.slice(0, mostShown).map(({ name }) => name)
  const more = all.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** Keeps what the patterns ask for. Fails if a pattern of `only` matches no job: it is mistyped. */
export function filterJobs<T extends { readonly name: string }>(
  all: readonly T[],
  { only, exclude }: JobFilter,
): Outcome<readonly T[]> {
  const lost = only.find((pattern) => !all.some(({ name }) => matchesPath(pattern, name)))
  if (lost !== undefined)
    return failure('invalid-profile', `only: no job matches ${lost}`, {
      hint:
        all.length === 0
          ? 'the profiles and architectures give no job'
          : `jobs: ${listNames(all)}; * is any part of a name, ** any number of levels`,
    })
  const matches = (patterns: readonly string[], name: string): boolean =>
    patterns.some((pattern) => matchesPath(pattern, name))
  return success(
    all.filter(({ name }) => (only.length === 0 || matches(only, name)) && !matches(exclude, name)),
  )
}

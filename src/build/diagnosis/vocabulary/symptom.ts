import type { FailureKind } from '../../../verdict.js'

/** A build fails by itself, because of the host, or because the profile or checkout is wrong. */
type BuildFailureKind = Extract<FailureKind, 'build-failed' | 'infrastructure' | 'invalid-profile'>

/** The meaning of a line. */
export interface Finding {
  readonly kind: BuildFailureKind
  /** For the summary: what happened, without a full stop. */
  readonly what: string
  /** What to try first. */
  readonly hint?: string
  /** It wanted the network, which a box does not give by itself. */
  readonly wantsNetwork?: true
}

/** The profile requests something that does not exist. */
export function wrongProfile(what: string, hint: string): Finding {
  return { kind: 'invalid-profile', what, hint }
}

/** What is known of a build besides its output. */
export interface Surroundings {
  /** Whether it ran in a box, which hides most of what is outside. */
  readonly isBoxed: boolean
  /** Submodules of the sources whose folders are empty, relative to the sources. */
  readonly emptySubmodules: readonly string[]
  /** Variables that are set where we were started and that the build lacks. */
  readonly lackedVariables: readonly string[]
  /** Paths of programs outside, in the PATH of the build and in ours, by name. */
  readonly programsOutside: Readonly<Record<string, string>>
  /** The folders of the PATH that the profile sets; empty if it sets none. */
  readonly ownFolders: readonly string[]
  /** Absolute paths that the output calls missing and that are there outside. */
  readonly pathsOutside: readonly string[]
}

/** A matching line and its context. */
export interface Sight extends Surroundings {
  readonly line: string
  /** The pattern's matched named groups. */
  readonly groups: Readonly<Record<string, string>>
  /** The named groups of the nearest matching line before it. */
  readonly before: (pattern: RegExp) => Readonly<Record<string, string>> | undefined
  /** Why a variable never reaches a build; undefined if a profile may pass it on. */
  readonly refusalOf: (variable: string) => string | undefined
}

/**
 * How much a line proves. `certain`: the command that printed it failed because of it. `likely`:
 * scripts may print it and go on, so it counts only next to a failure. `remark`: counts only if
 * nothing else does.
 */
export type Weight = 'certain' | 'likely' | 'remark'

/** The patterns are ours, written without nested repetition: linear time on the native engine. */
export interface Symptom {
  readonly id: string
  readonly weight: Weight
  readonly pattern: RegExp
  /** Undefined if a closer look shows that it is something else. */
  readonly explain: (sight: Sight) => Finding | undefined
}

/** Error messages of a tool or a kernel's build scripts, as data. */
export interface BuildVocabulary {
  /** The first matching symptom wins. */
  readonly symptoms: readonly Symptom[]
  /** A line after the cause that names the failed part of the build (group `part`). */
  readonly part?: RegExp
}

type Explanation = Finding | ((sight: Sight) => Finding | undefined)

function symptom(weight: Weight, id: string, pattern: RegExp, given: Explanation): Symptom {
  return { id, weight, pattern, explain: typeof given === 'function' ? given : () => given }
}

export const certain = symptom.bind(null, 'certain')
export const likely = symptom.bind(null, 'likely')
export const remark = symptom.bind(null, 'remark')

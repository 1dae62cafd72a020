import type { FailureKind } from '../../../verdict.js'

/** A build fails for its own reasons, for the host's, or because the profile or checkout is wrong. */
export type BuildFailureKind = Extract<
  FailureKind,
  'build-failed' | 'infrastructure' | 'invalid-profile'
>

/** What a line means. */
export interface Finding {
  readonly kind: BuildFailureKind
  /** For the summary: what happened, without a full stop. */
  readonly what: string
  /** What to try first. */
  readonly hint?: string
}

/** The user asked for what there is not. */
export function wrongProfile(what: string, hint: string): Finding {
  return { kind: 'invalid-profile', what, hint }
}

/** A line that matched, and what is known around it. */
export interface Sight {
  readonly line: string
  /** The pattern's named groups that took part. */
  readonly groups: Readonly<Record<string, string>>
  /** The nearest of the lines before it that matches: its named groups. */
  readonly before: (pattern: RegExp) => Readonly<Record<string, string>> | undefined
  /** Submodules of the sources whose folders are empty, relative to the sources. */
  readonly emptySubmodules: readonly string[]
}

/**
 * How much a line proves. `certain`: the command that printed it failed for it. `likely`: scripts
 * print it and go on as well, so it counts next to a failure. `remark`: only when nothing else does.
 */
export type Weight = 'certain' | 'likely' | 'remark'

/** The patterns are ours, written without nested repetition: linear time on the native engine. */
export interface Symptom {
  readonly id: string
  readonly weight: Weight
  readonly pattern: RegExp
  /** Undefined where a closer look shows that it is something else. */
  readonly tell: (sight: Sight) => Finding | undefined
}

/** What a tool or a kernel's build scripts print when something went wrong, as data. */
export interface BuildVocabulary {
  /** The first that fits a line tells. */
  readonly symptoms: readonly Symptom[]
  /** A line after the cause that names the part of the build it happened in, group `part`. */
  readonly part?: RegExp
}

type Told = Finding | ((sight: Sight) => Finding | undefined)

function symptom(weight: Weight, id: string, pattern: RegExp, told: Told): Symptom {
  return { id, weight, pattern, tell: typeof told === 'function' ? told : () => told }
}

export const certain = symptom.bind(null, 'certain')
export const likely = symptom.bind(null, 'likely')
export const remark = symptom.bind(null, 'remark')

/**
 * The outcome of a run. Failure is data: one union with an owner, evidence and a hint, created where
 * the failure is noticed and rendered in one place.
 */

/** Fixed vocabulary of `verdict.kind`; each maps to one owner below. */
export const verdictKinds = [
  'pass',
  'build-failed',
  'config-mismatch',
  'assertion-failed',
  'panic',
  'hang',
  'timeout',
  'output-limit',
  'unexpected-exit',
  'over-budget',
  'invalid-profile',
  'infrastructure',
  'cancelled',
  'internal-error',
] as const

export type VerdictKind = (typeof verdictKinds)[number]
export type FailureKind = Exclude<VerdictKind, 'pass'>

/** Who has to act: the author of the profile, the kernel's developers, the host's owner, or us. */
export const owners = ['user', 'kernel', 'host', 'us'] as const
type Owner = (typeof owners)[number]

/** An excerpt that proves the verdict: its source and the 1-based number of its first line. */
export interface Evidence {
  readonly source: string
  readonly firstLine: number
  readonly lines: readonly string[]
}

/** A file of the user's own repository, relative to its root, and a line of it. */
export interface OwnPlace {
  readonly file: string
  readonly line: number
}

/** The name of a crash, stable across boots, builds and hosts. */
export interface CrashIdentity {
  /** Its kind and where it happened, without addresses, numbers or process names. */
  readonly title: string
  /** Null if the report names no function, or only a meaningless one. */
  readonly function: string | null
  /** Two crashes with the same id are the same: vocabulary, kind and function. */
  readonly id: string
  /** The nearest frame in the repository; absent if there is none. */
  readonly place?: OwnPlace
}

interface Finding {
  readonly summary: string
  readonly evidence: readonly Evidence[]
  readonly hint?: string
  /** Set if the kernel reported a crash of its own. */
  readonly crash?: CrashIdentity
  /** Profile key of the expectation in question. */
  readonly key?: string | undefined
}
interface Pass extends Finding {
  readonly kind: 'pass'
}
export interface Failure extends Finding {
  readonly kind: FailureKind
  /** A host problem that a retry may not meet again. */
  readonly transient?: true
}
export type Verdict = Pass | Failure

const ownerOf: Readonly<Record<FailureKind, Owner>> = {
  'build-failed': 'kernel',
  'config-mismatch': 'kernel',
  'assertion-failed': 'kernel',
  panic: 'kernel',
  hang: 'kernel',
  timeout: 'kernel',
  'output-limit': 'kernel',
  'unexpected-exit': 'kernel',
  'over-budget': 'kernel',
  'invalid-profile': 'user',
  infrastructure: 'host',
  cancelled: 'user',
  'internal-error': 'us',
}

/** Null for a pass, which needs no action. */
export function ownerOfVerdict(kind: VerdictKind): Owner | null {
  return kind === 'pass' ? null : ownerOf[kind]
}

/**
 * The command line's exit status: 0 pass, 1 kernel, 2 input, 3 host, 70 our bug, 130 cancelled. A
 * larger one is worse: the larger, the less is known about the kernel.
 */
export function exitCodeOf(kind: VerdictKind): number {
  if (kind === 'pass') return 0
  if (kind === 'cancelled') return 130
  return { kernel: 1, user: 2, host: 3, us: 70 }[ownerOf[kind]]
}

/** Either a value or the failure that prevented it; exceptions are left for bugs. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function failure(
  kind: FailureKind,
  summary: string,
  more: { readonly evidence?: readonly Evidence[]; readonly hint?: string } = {},
): { readonly ok: false; readonly failure: Failure } {
  const { evidence = [], hint } = more
  return {
    ok: false,
    failure: { kind, summary, evidence, ...(hint === undefined ? {} : { hint }) },
  }
}

/**
 * What a run comes to. Failure is data: one union with an owner, evidence and a hint, made where
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
export type Owner = (typeof owners)[number]

/** An excerpt that proves the verdict: where it is from, the 1-based number of its first line. */
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

/** What a crash is called: the same wherever and whenever it happens again. */
export interface CrashIdentity {
  /** Its kind and where it happened: no address, number or process in it. */
  readonly title: string
  /** Null where the report names none, or where that says nothing. */
  readonly function: string | null
  /** What two crashes are compared by: vocabulary, kind, function. */
  readonly id: string
  /** The frame nearest to it that is in the repository; absent where none was found. */
  readonly place?: OwnPlace
}

interface Finding {
  readonly summary: string
  readonly evidence: readonly Evidence[]
  readonly hint?: string
  /** Where the kernel told of a crash of its own. */
  readonly crash?: CrashIdentity
  /** Key in the profile of the expectation that it is about. */
  readonly key?: string | undefined
}
export interface Pass extends Finding {
  readonly kind: 'pass'
}
export interface Failure extends Finding {
  readonly kind: FailureKind
  /** The host’s trouble may have passed when it is tried again. */
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

/** Null for a pass: nobody has to act. */
export function ownerOfVerdict(kind: VerdictKind): Owner | null {
  return kind === 'pass' ? null : ownerOf[kind]
}

/** The command line's exit status: 0 pass, 1 kernel, 2 input, 3 host, 70 our bug, 130 cancelled. */
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

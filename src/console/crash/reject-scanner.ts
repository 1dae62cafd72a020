import type { RejectList } from '../../profile/schema/expectation.js'
import { compilePattern } from '../../profile/schema/pattern.js'
import type { Allowances } from './allowances.js'
import { findCrash, type Crash } from './crash.js'
import type { AssertionState } from '../expect/expected-entry.js'
import type { ConsoleLine } from '../input/lines.js'
import type { VocabularyName } from './vocabulary/vocabularies.js'

/** What the console showed of a `reject:` entry. */
export interface Rejection {
  readonly shown: string
  /** Where the entry is in the profile. */
  readonly key: string | undefined
}

/** A failure that a line reports. */
export type Finding = (
  { readonly type: 'crash'; readonly crash: Crash } | ({ readonly type: 'rejected' } & Rejection)
) & {
  /** A message if an expired `allow:` entry matches. */
  readonly lapsed: string | undefined
}

export interface RejectScanner {
  look(line: ConsoleLine, atMs: number): Finding | undefined
  /** One assertion per `reject:` entry. */
  readonly assertions: readonly AssertionState[]
}

/** Scans lines for crashes and `reject:` patterns, except lines that an `allow:` entry excuses. */
export function createRejectScanner(
  reject: RejectList,
  allowances: Allowances,
  vocabularies: readonly VocabularyName[],
): RejectScanner {
  const rejects = reject.map((entry) => {
    const pattern = compilePattern(entry)
    const id = `never ${pattern.shown}`
    const state: AssertionState = {
      id,
      key: entry.key,
      status: 'not-reached',
      atMs: null,
      captures: {},
      reason: null,
    }
    return { pattern, state }
  })
  return {
    assertions: rejects.map(({ state }) => state),
    look: (line, atMs) => {
      // Wait for the whole line; an unfinished one is examined once the console is still.
      const crash = line.complete ? findCrash(line.text, vocabularies) : undefined
      const hit = rejects.find(
        ({ pattern }) =>
          // With `allow:` entries, a growing line may still come to match one.
          (line.complete || (pattern.literal && !allowances.any)) &&
          pattern.find(line.text, 0) !== undefined,
      )
      if ((crash === undefined && hit === undefined) || allowances.excuse(line)) return undefined
      const lapsed = allowances.lapse(line)
      if (crash !== undefined) return { type: 'crash', crash, lapsed }
      if (hit === undefined) return undefined
      const reason = 'seen on the console'
      Object.assign(hit.state, { status: 'failed', atMs, line: line.number, reason })
      return { type: 'rejected', shown: hit.pattern.shown, key: hit.state.key, lapsed }
    },
  }
}

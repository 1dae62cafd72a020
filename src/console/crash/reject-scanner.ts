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

export type Trouble = (
  { readonly type: 'crash'; readonly crash: Crash } | ({ readonly type: 'rejected' } & Rejection)
) & {
  /** What is to be said of an `allow:` entry that would have excused it once. */
  readonly lapsed: string | undefined
}

export interface RejectScanner {
  look(line: ConsoleLine, atMs: number): Trouble | undefined
  /** One assertion per `reject:` entry. */
  readonly assertions: readonly AssertionState[]
}

/** Looks for crashes and for what `reject:` rules out, in lines that no `allow:` entry excuses. */
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
      // Half a line is half a diagnosis; a line that is never ended is looked at once it is still.
      const crash = line.complete ? findCrash(line.text, vocabularies) : undefined
      const hit = rejects.find(
        ({ pattern }) =>
          // With excuses, half a line may still become one of them.
          (line.complete || (pattern.literal && !allowances.any)) &&
          pattern.find(line.text, 0) !== undefined,
      )
      if ((crash === undefined && hit === undefined) || allowances.excuse(line)) return undefined
      const lapsed = allowances.lapse(line)
      if (crash !== undefined) return { type: 'crash', crash, lapsed }
      if (hit === undefined) return undefined
      Object.assign(hit.state, { status: 'failed', atMs, reason: 'seen on the console' })
      return { type: 'rejected', shown: hit.pattern.shown, key: hit.state.key, lapsed }
    },
  }
}

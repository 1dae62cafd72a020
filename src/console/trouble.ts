import type { AllowList, RejectList } from '../profile/expectation.js'
import { compilePattern } from '../profile/pattern.js'
import { findCrash, type Crash } from './crash.js'
import type { AssertionState } from './expected-entry.js'
import type { ConsoleLine } from './lines.js'

export type Trouble =
  | { readonly type: 'crash'; readonly crash: Crash }
  | { readonly type: 'rejected'; readonly shown: string }

export interface TroubleScanner {
  look(line: ConsoleLine, atMs: number): Trouble | undefined
  /** One assertion per `reject:` entry. */
  readonly assertions: readonly AssertionState[]
}

/** Looks for crashes and for what `reject:` rules out, in lines that no `allow:` entry excuses. */
export function createTroubleScanner(
  reject: RejectList,
  allow: AllowList,
  vocabularies: readonly string[],
): TroubleScanner {
  const excuses = allow.map(compilePattern)
  const rejects = reject.map((entry) => {
    const pattern = compilePattern(entry)
    const id = `never ${pattern.shown}`
    const state: AssertionState = {
      id,
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
      if (excuses.some((pattern) => pattern.find(line.text, 0) !== undefined)) return undefined
      // Half a line is half a diagnosis; a line that is never ended is looked at once it is still.
      const crash = line.complete ? findCrash(line.text, vocabularies) : undefined
      if (crash !== undefined) return { type: 'crash', crash }
      const hit = rejects.find(
        ({ pattern }) =>
          // With excuses, half a line may still become one of them.
          (line.complete || (pattern.literal && excuses.length === 0)) &&
          pattern.find(line.text, 0) !== undefined,
      )
      if (hit === undefined) return undefined
      Object.assign(hit.state, { status: 'failed', atMs, reason: 'seen on the console' })
      return { type: 'rejected', shown: hit.pattern.shown }
    },
  }
}

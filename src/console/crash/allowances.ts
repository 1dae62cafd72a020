import type { AllowList } from '../../profile/schema/expectation.js'
import { compilePattern } from '../../profile/schema/pattern.js'
import type { ConsoleLine } from '../input/lines.js'

/** An `allow:` entry that matched a failure on the console. */
export interface Allowance {
  readonly id: string
  /** Where it is in the profile. */
  readonly key?: string | undefined
  readonly reason: string
  /** The last day (UTC) on which it applies; null if it has no end. */
  readonly until: string | null
  readonly expired: boolean
  /** How many lines it excused, or would have excused before it expired. */
  readonly lines: number
}

export interface Allowances {
  /** Whether any entry has not expired. */
  readonly any: boolean
  /** Whether a failing line is excused. */
  excuse(line: ConsoleLine): boolean
  /** A message if an expired entry matches the line. */
  lapse(line: ConsoleLine): string | undefined
  /** The entries that matched a line. */
  used(): readonly Allowance[]
}

/** `today` is an ISO date such as 2026-12-31, which compares as text. */
export function createAllowances(list: AllowList, today: string): Allowances {
  const entries = list.map((written) => {
    const { key, reason, until = null } = written
    const expired = until !== null && today > until
    return { pattern: compilePattern(written), key, reason, until, expired, lines: 0, lastLine: 0 }
  })
  const find = (line: ConsoleLine, expired: boolean): (typeof entries)[number] | undefined => {
    const found = entries.find(
      (entry) => entry.expired === expired && entry.pattern.find(line.text, 0) !== undefined,
    )
    // A growing line is offered repeatedly.
    if (found !== undefined && found.lastLine !== line.id)
      Object.assign(found, { lines: found.lines + 1, lastLine: line.id })
    return found
  }
  return {
    any: entries.some(({ expired }) => !expired),
    excuse: (line) => find(line, false) !== undefined,
    lapse: (line) => {
      const found = find(line, true)
      return (
        found && `allow “${found.pattern.shown}” expired on ${found.until}: fix it or extend it`
      )
    },
    used: () =>
      entries
        .filter(({ lines }) => lines > 0)
        .map(({ pattern, key, reason, until, expired, lines }) => ({
          id: pattern.shown,
          key,
          reason,
          until,
          expired,
          lines,
        })),
  }
}

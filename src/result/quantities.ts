import { z } from 'zod'

/** A year: no run takes longer. */
export const longestMs = 366 * 24 * 3600 * 1000

/** A value from elsewhere in a message; one of another type may be of any length. */
function shown(input: unknown): string {
  if (input === null || typeof input === 'number') return String(input)
  return Array.isArray(input) ? 'a list' : typeof input === 'string' ? 'text' : `a ${typeof input}`
}

function expected(what: string): {
  readonly error: (issue: { readonly input?: unknown }) => string
} {
  return {
    error: ({ input }) =>
      input === undefined
        ? `is missing; expected ${what}`
        : `expected ${what}, got ${shown(input)}`,
  }
}

/** The largest whole number that JSON keeps exactly. */
const most = `at most ${Number.MAX_SAFE_INTEGER}`
const bytes = expected(`whole bytes, not negative, ${most}`)
const number = expected(`a whole number, not negative, ${most}`)
const time = expected('a time in milliseconds from 0 to a year')

/** Bytes of something that exists. */
export const byteCount = z.int(bytes).min(0, bytes)
/** How many of something there are. */
export const count = z.int(number).min(0, number)
/** A time or a duration. */
export const milliseconds = z.number(time).min(0, time).max(longestMs, time)

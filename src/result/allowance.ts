import { z } from 'zod'
import { count } from './quantities.js'
import { sanitize } from './sanitize.js'

/** An `allow:` entry that matched problems on the console. */
export const allowanceSchema = z.strictObject({
  id: z.string(),
  /** Its key in the profile, as in `places`. */
  key: z.string().optional(),
  reason: z.string(),
  /** The last day (UTC) on which it is valid; null if it does not expire. */
  until: z.string().nullable(),
  expired: z.boolean(),
  /** Number of lines that it excused, or would have excused had it not expired. */
  lines: count,
})

/** When it expires, for display; empty if it does not. */
export function allowanceEnd({ until, expired }: z.output<typeof allowanceSchema>): string {
  if (until === null) return ''
  const date = sanitize(until)
  return expired ? `expired on ${date}` : `until ${date}`
}

import { z } from 'zod'

/** An `allow:` entry that trouble on the console came under. */
export const allowanceSchema = z.strictObject({
  id: z.string(),
  /** Its key in the profile, as in `places`. */
  key: z.string().optional(),
  reason: z.string(),
  /** The last day (UTC) on which it excuses anything; null where there is none. */
  until: z.string().nullable(),
  expired: z.boolean(),
  /** How many lines it excused, or would have if it had not expired. */
  lines: z.int(),
})

/** Until when it excuses; empty where it has no end. */
export function allowanceEnd({ until, expired }: z.output<typeof allowanceSchema>): string {
  if (until === null) return ''
  return expired ? `expired on ${until}` : `until ${until}`
}

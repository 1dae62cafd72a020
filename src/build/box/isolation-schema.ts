import { z } from 'zod'
import { boxWays } from '../../host/box/bwrap.js'

/** What separated a build from the host, in result.json. */
export const isolationSchema = z.strictObject({
  held: z.enum(['box', 'none']),
  /** How the box was made; null without one. */
  way: z.enum(boxWays).nullable(),
  /** Whether the build reached the network, and with it the loopback of the host. */
  network: z.boolean(),
  /** Why not more; null if there is no more. */
  reason: z.string().nullable(),
})

export type HeldIsolation = Readonly<z.output<typeof isolationSchema>>

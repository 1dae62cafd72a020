import { z } from 'zod'

const at = { atMs: z.number() }
const share = z.object({ ms: z.number(), ranMs: z.number(), waitedMs: z.number() })
const answer = z.object({
  status: z.number().nullable(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
})

/** An event as it is stored in a recording. */
export const recordedEventSchema = z.discriminatedUnion('type', [
  /** The bytes themselves are in the log. */
  z.object({ type: z.literal('bytes'), ...at, bytes: z.int().min(0) }),
  z.object({ type: z.literal('qmp'), ...at, event: z.string(), reason: z.string().nullable() }),
  z.object({
    type: z.literal('answer'),
    ...at,
    key: z.string().optional(),
    index: z.int().min(0),
    answer,
  }),
  z.object({ type: z.literal('sent'), ...at, text: z.string() }),
  z.object({ type: z.literal('vmm-output'), ...at, line: z.string() }),
  z.object({
    type: z.literal('ended'),
    ...at,
    exitCode: z.number().nullable(),
    signal: z.string().nullable(),
    oomKill: z.boolean().exactOptional(),
  }),
  z.object({
    type: z.literal('clock'),
    ...at,
    pace: z
      .object({ total: share, silent: share, stopped: z.literal(true).exactOptional() })
      .exactOptional(),
  }),
  z.object({ type: z.literal('log-end'), ...at }),
])

/** The first line of a recording. Only `timeline` says whether the rest can be read. */
export const recordingHeaderSchema = z.object({
  timeline: z.unknown(),
  /** Date (UTC) of the boot. */
  date: z.string().optional().catch(undefined),
  /** Factor by which default limits were stretched. */
  slowness: z.number().min(1).optional().catch(undefined),
})

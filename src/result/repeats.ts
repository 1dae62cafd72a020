import { z } from 'zod'
import { verdictKinds } from '../verdict.js'

/** Over the boots that passed and have the value. */
const statisticsSchema = z.strictObject({
  count: z.int(),
  median: z.number(),
  min: z.number(),
  max: z.number(),
  /** Median absolute deviation. */
  mad: z.number(),
})

/** What `boot.repeat` boots came to; `boot` and `metrics` are those of one of them. */
export const repeatsSchema = z.strictObject({
  /** How many were asked for; `boots` has those that were run. */
  count: z.int(),
  failed: z.int(),
  boots: z
    .array(
      z.strictObject({
        number: z.int(),
        kind: z.enum(verdictKinds),
        summary: z.string(),
        firstByteMs: z.number().nullable(),
        readyMs: z.number().nullable(),
        durationMs: z.number(),
        peakBytes: z.int().nullable(),
        metrics: z.record(z.string(), z.number()),
        /** Where it took more than one. */
        attempts: z.int().optional(),
        /** Its console log, relative to the output folder; null where it passed. */
        log: z.string().nullable(),
      }),
    )
    .readonly(),
  /** By path of the value in this record, as `boot.timeToReadyMs` or `metrics.NAME`. */
  statistics: z.record(z.string(), statisticsSchema),
})

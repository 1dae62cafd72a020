import { z } from 'zod'
import { verdictKinds } from '../verdict.js'
import { byteCount, count, milliseconds } from './quantities.js'

/** Statistics over the passed boots that have the value. */
const statisticsSchema = z.strictObject({
  count,
  median: z.number(),
  min: z.number(),
  max: z.number(),
  /** Median absolute deviation. */
  mad: z.number().min(0),
})

/** Results of `boot.repeat` boots; `boot` and `metrics` in the record are those of one of them. */
export const repeatsSchema = z.strictObject({
  /** Number requested; `boots` has those that ran. */
  count,
  failed: count,
  boots: z
    .array(
      z.strictObject({
        number: count,
        kind: z.enum(verdictKinds),
        summary: z.string(),
        firstByteMs: milliseconds.nullable(),
        readyMs: milliseconds.nullable(),
        durationMs: milliseconds,
        peakBytes: byteCount.nullable(),
        metrics: z.record(z.string(), z.number()),
        /** If it took more than one. */
        attempts: count.optional(),
        /** Its console log, relative to the output folder; null if it passed. */
        log: z.string().nullable(),
      }),
    )
    .readonly(),
  /** By path of the value in this record, e.g. `boot.timeToReadyMs` or `metrics.NAME`. */
  statistics: z.record(z.string(), statisticsSchema),
})

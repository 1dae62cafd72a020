import { z } from 'zod'
import { usedAccelerators } from '../machine/machine-types.js'
import { byteCount, count, milliseconds } from '../result/quantities.js'
import { verdictKinds } from '../verdict.js'
import { conditionsSchema } from './comparison/conditions.js'

/**
 * One run of a history, one line of JSON. Bytes and milliseconds; what was not measured is null or
 * absent, never zero.
 */
const text = z.string().max(300)
/** Nodes with longer paths are not kept. */
export const longestPath = 1000
const time = milliseconds.nullable()

export const historyLineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Null only if the user allowed that. */
  commit: z
    .string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .nullable(),
  /** Files differed from that commit; only if the user allowed that. */
  dirty: z.literal(true).optional(),
  /** Time of the commit in UTC; without a commit, the time of adding. */
  at: z.iso.datetime(),
  /** First line of the commit's message, shortened; untrusted text. */
  subject: text,
  profile: text,
  kernel: text,
  arch: text,
  mode: text,
  verdict: z.enum(verdictKinds),
  /** Null without a boot. Medians if there were several boots. */
  boot: z
    .strictObject({
      accelerator: z.enum(usedAccelerators),
      firstByteMs: time,
      readyMs: time,
      durationMs: milliseconds.optional(),
      /** Peak host memory of the machine. */
      peakBytes: z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
      /** Smallest memory with which the profile passes. */
      leastMemoryBytes: byteCount.optional(),
      /** Number of boots that the medians are over; absent for one. */
      boots: z.int().min(2).optional(),
      /** What else the times depend on; absent in lines of older versions. */
      conditions: conditionsSchema.omit({ accelerator: true }).optional(),
    })
    .nullable(),
  /** Null if nothing was measured. */
  sizes: z
    .strictObject({
      /** All nodes of these levels are kept; deeper ones only on request. */
      levels: z.int().min(1),
      /** How many nodes of those levels were left out; all are smaller than those kept. */
      cut: z.int().min(1).optional(),
      /** Bytes by path. */
      nodes: z.record(z.string().max(longestPath), byteCount),
      /** The paths of views; their nodes are kept only on request. */
      views: z.array(z.string().max(longestPath)).optional(),
    })
    .nullable(),
  metrics: z.record(text, z.number()),
  metricUnits: z.record(text, text).optional(),
  tests: z.strictObject({ passed: count, failed: count, skipped: count }).optional(),
})

export type HistoryLine = Readonly<z.output<typeof historyLineSchema>>

/** The key of a history: lines that agree in it belong together. */
export function groupOf({ profile, arch, mode }: HistoryGroup): string {
  return JSON.stringify([profile, arch, mode])
}

export interface HistoryGroup {
  readonly profile: string
  readonly arch: string
  readonly mode: string
}

/** One line of text for a file; JSON escapes line breaks. */
export function formatHistoryLine(line: HistoryLine): string {
  return `${JSON.stringify(line)}\n`
}

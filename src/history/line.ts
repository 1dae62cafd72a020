import { z } from 'zod'
import { verdictKinds } from '../verdict.js'

/**
 * One run of a history, one line of JSON. Bytes, milliseconds; what was not measured is null or
 * absent, never zero.
 */
const bytes = z.int().min(0)
const text = z.string().max(300)
/** Nodes of longer paths are not kept. */
export const longestPath = 1000
const milliseconds = z.number().min(0).nullable()

export const historyLineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Null only where it was allowed. */
  commit: z
    .string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .nullable(),
  /** Files differed from that commit; only where it was allowed. */
  dirty: z.literal(true).optional(),
  /** When it was committed, in UTC; of a run without a commit, when it was added. */
  at: z.iso.datetime(),
  /** First line of the commit's message, cut; whatever its author wrote. */
  subject: text,
  profile: text,
  kernel: text,
  arch: text,
  mode: text,
  verdict: z.enum(verdictKinds),
  /** Null where nothing was booted. Medians where there were several boots. */
  boot: z
    .strictObject({
      accelerator: z.enum(['kvm', 'tcg']),
      firstByteMs: milliseconds,
      readyMs: milliseconds,
      /** Most memory of the host that the machine took. */
      peakBytes: z.number().min(0).nullable(),
      /** Least memory with which the profile passes. */
      leastMemoryBytes: bytes.optional(),
      /** Boots that the medians are over; absent for one. */
      boots: z.int().min(2).optional(),
    })
    .nullable(),
  /** Null where nothing was measured. */
  sizes: z
    .strictObject({
      /** Levels of the tree below which nodes are here only because they were asked for. */
      levels: z.int().min(1),
      /** How many nodes of those levels were left out as smaller than all that are here. */
      cut: z.int().min(1).optional(),
      /** Bytes by path. */
      nodes: z.record(z.string().max(longestPath), bytes),
      /** Those of them that are views: a node of one is here only because it was asked for. */
      views: z.array(z.string().max(longestPath)).optional(),
    })
    .nullable(),
  metrics: z.record(text, z.number()),
  metricUnits: z.record(text, text).optional(),
  tests: z.strictObject({ passed: z.int(), failed: z.int(), skipped: z.int() }).optional(),
})

export type HistoryLine = Readonly<z.output<typeof historyLineSchema>>

/** What a run is told from others by; lines that agree in it are of one history. */
export function groupOf({ profile, arch, mode }: HistoryGroup): string {
  return JSON.stringify([profile, arch, mode])
}

export interface HistoryGroup {
  readonly profile: string
  readonly arch: string
  readonly mode: string
}

/** A line of text for a file; nothing in it breaks the line. */
export function formatHistoryLine(line: HistoryLine): string {
  return `${JSON.stringify(line)}\n`
}

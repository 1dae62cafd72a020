import type { VerdictKind } from '../verdict.js'
import { imageBytesOf } from './headline.js'
import type { RunResult } from '../result/result.js'

/** The result of one variant of a sweep, an entry of sweep.json. Bytes and milliseconds. */
export interface SweepRow {
  readonly variant: string
  readonly profile: string
  /** `key.path=value`: what sets it apart from the other variants. */
  readonly overrides: readonly string[]
  /** Path of its result.json, relative to the sweep's folder. */
  readonly result: string
  readonly figures: SweepFigures
}

export interface SweepFigures {
  readonly verdict: VerdictKind
  readonly summary: string
  /** The kernel alone, if the booted image has more. */
  readonly kernelBytes: number | null
  /** The booted image. */
  readonly imageBytes: number | null
  /** By the host's clock. */
  readonly timeToReadyMs: number | null
  /** By the guest's own clock, if the guest reports it. */
  readonly guestBootMs: number | null
  readonly peakHostBytes: number | null
}

/** Metric in which the guest reports its own boot time. */
const guestBootMetric = 'guest_boot_ms'

/** The figures to compare variants by; null if not reached or unknown. */
export function sweepFigures(result: RunResult): SweepFigures {
  const { verdict, boot, artifacts, metrics } = result
  return {
    verdict: verdict.kind,
    summary: verdict.summary,
    kernelBytes: artifacts.find(({ role }) => role === 'kernel')?.bytes ?? null,
    imageBytes: imageBytesOf(result),
    timeToReadyMs: boot?.timeToReadyMs ?? null,
    guestBootMs: metrics[guestBootMetric] ?? null,
    peakHostBytes: boot?.memory.peakHostBytes ?? null,
  }
}

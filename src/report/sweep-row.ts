import type { VerdictKind } from '../verdict.js'
import { imageBytesOf } from './headline.js'
import type { RunResult } from '../result/result.js'

/** What one variant of a sweep came to: an entry of sweep.json. Bytes and milliseconds. */
export interface SweepRow {
  readonly variant: string
  readonly profile: string
  /** `key.path=value`, what makes it differ from the others. */
  readonly overrides: readonly string[]
  /** Path of its result.json, relative to the sweep's folder. */
  readonly result: string
  readonly figures: SweepFigures
}

export interface SweepFigures {
  readonly verdict: VerdictKind
  readonly summary: string
  /** The kernel by itself, where it is not all that is booted. */
  readonly kernelBytes: number | null
  /** What is booted. */
  readonly imageBytes: number | null
  /** By the host's clock. */
  readonly timeToReadyMs: number | null
  /** By the guest's own clock, where it told. */
  readonly guestBootMs: number | null
  readonly peakHostBytes: number | null
}

/** Metric in which a guest's own word on its boot time stands. */
const guestBootMetric = 'guest_boot_ms'

/** The figures that variants are compared by; null what was not reached or is not known. */
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

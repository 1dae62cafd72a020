import type { Verdict } from '../../verdict.js'
import type { BootEvent } from '../boot-event.js'
import type { JudgeSettings } from '../judge-settings.js'
import type { CpuShareReading, Share } from './cpu-share-meter.js'

/** A limit grows at most to so many times what it is, however little the host gives. */
const mostLonger = 3
/** Below this share of a CPU a guest does nothing but tick. */
const idleShare = 0.05
/** Waiting is noise below this share of the time. */
const noticeableWait = 0.1

/** Whether the host is the reason for what a guest did not do: it got less than half of what it wanted. */
function isStarved({ ms, ranMs, waitedMs }: Share): boolean {
  return waitedMs > ranMs && waitedMs > noticeableWait * ms
}

/** A limit, and what the host owes the guest of it. */
function extended(limitMs: number, share: Share | undefined): number {
  if (share === undefined || !isStarved(share)) return limitMs
  return limitMs + Math.min(share.waitedMs, (mostLonger - 1) * limitMs)
}

/** What a guest did in a time, in a reader's words. */
export function describeShare(share: Share): string {
  const { ms, ranMs, waitedMs } = share
  const percent = `${Math.round((100 * ranMs) / Math.max(1, ms))} %`
  const seconds = (waitedMs / 1000).toFixed(1)
  if (isStarved(share))
    return `starved: the host gave it ${percent} of a CPU, it waited ${seconds} s for one`
  return ranMs < idleShare * ms ? 'idle: no CPU used' : `busy: ${percent} of a CPU`
}

/**
 * How a guest gets on while nothing is heard of it: a slow host is no reason to call it hung, and an
 * idle guest waits for something else than a busy one.
 */
export class CpuStarvation {
  /** When the guest last gave a sign of life: a byte, or an answer. */
  lastSignMs = 0
  #last: (CpuShareReading & { readonly atMs: number }) | undefined

  observe({ atMs, pace }: BootEvent & { type: 'clock' }): void {
    if (pace !== undefined) this.#last = { ...pace, atMs }
  }

  /** The limits as they hold for the guest. */
  extend(settings: JudgeSettings): JudgeSettings {
    return {
      ...settings,
      timeoutMs: extended(settings.timeoutMs, this.#last?.total),
      silenceMs: extended(settings.silenceMs, this.#silent()),
    }
  }

  /** A verdict on a guest that did not come to an end, with what it did instead. */
  explain(verdict: Verdict, due: string): Verdict {
    const share = due === 'timeout' ? this.#last?.total : this.#silent()
    if (share === undefined) return verdict
    return { ...verdict, summary: `${verdict.summary} (${describeShare(share)})` }
  }

  /** What is known of a silence is of no use once it was broken. */
  #silent(): Share | undefined {
    return this.#last === undefined || this.#last.atMs < this.lastSignMs
      ? undefined
      : this.#last.silent
  }
}

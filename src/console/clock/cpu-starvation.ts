import type { Verdict } from '../../verdict.js'
import type { BootEvent } from '../boot-event.js'
import type { JudgeSettings } from '../judge-settings.js'
import type { CpuShareReading, Share } from './cpu-share-meter.js'

/** A limit grows at most by this factor, however slow the host is. */
const mostLonger = 3
/** The same for listening, which is short: a guest that gets no CPU cannot show that it crashes. */
const mostListening = 20
/** Below this share of a CPU a guest only handles timer ticks. */
const idleShare = 0.05
/** Waiting for less than this share of the time is noise. */
const noticeableWait = 0.1

/** Whether the host held the guest up: the guest got less than half of the CPU time it wanted. */
function isStarved({ ms, ranMs, waitedMs }: Share): boolean {
  return waitedMs > ranMs && waitedMs > noticeableWait * ms
}

/** A limit, extended by the time the guest waited for a CPU. */
function extended(limitMs: number, share: Share | undefined, most = mostLonger): number {
  if (share === undefined || !isStarved(share)) return limitMs
  return limitMs + Math.min(share.waitedMs, (most - 1) * limitMs)
}

/** Describes for readers what a guest did over an interval. */
export function describeShare(share: Share): string {
  const { ms, ranMs, waitedMs } = share
  const percent = `${Math.round((100 * ranMs) / Math.max(1, ms))} %`
  const seconds = (waitedMs / 1000).toFixed(1)
  if (isStarved(share))
    return `starved: the host gave it ${percent} of a CPU, it waited ${seconds} s for one`
  return ranMs < idleShare * ms ? 'idle: no CPU used' : `busy: ${percent} of a CPU`
}

/**
 * Watches a silent guest's CPU share: a guest starved by a slow host is not hung, and an idle guest
 * waits for something other than a busy one does.
 */
export class CpuStarvation {
  /** Time of the guest's last sign of life: a byte or an answer. */
  lastSignMs = 0
  #last: (CpuShareReading & { readonly atMs: number }) | undefined

  observe({ atMs, pace }: BootEvent & { type: 'clock' }): void {
    if (pace !== undefined) this.#last = { ...pace, atMs }
  }

  /** When the first limit expires, unless the guest was starved. `readyMs`: null before it is ready. */
  limitMs({ timeoutMs, silenceMs, listenMs }: JudgeSettings, readyMs: number | null): number {
    const listenedMs = readyMs === null ? Infinity : readyMs + listenMs
    return Math.min(timeoutMs, this.lastSignMs + silenceMs, listenedMs)
  }

  /** The limits that apply to the guest. */
  extend(settings: JudgeSettings): JudgeSettings {
    return {
      ...settings,
      timeoutMs: extended(settings.timeoutMs, this.#last?.total),
      silenceMs: extended(settings.silenceMs, this.#silent()),
      listenMs: extended(settings.listenMs, this.#silent(), mostListening),
    }
  }

  /** Adds to the verdict on a guest that did not finish what the guest did instead. */
  explain(verdict: Verdict, due: string): Verdict {
    const share = due === 'timeout' ? this.#last?.total : this.#silent()
    if (share === undefined) return verdict
    return { ...verdict, summary: `${verdict.summary} (${describeShare(share)})` }
  }

  /** A reading from before the last sign of life says nothing about the current silence. */
  #silent(): Share | undefined {
    return this.#last === undefined || this.#last.atMs < this.lastSignMs
      ? undefined
      : this.#last.silent
  }
}

import type { HistoryLine } from '../../src/history/line.js'

/** A full commit hash for a number. */
export function commitOf(index: number): string {
  return (index + 0xa1).toString(16).padEnd(40, '0')
}

/** The line of run number n; one run a day. */
export function sampleLine(index: number, changes: Partial<HistoryLine> = {}): HistoryLine {
  return {
    schemaVersion: 1,
    commit: commitOf(index),
    at: new Date(Date.UTC(2026, 8, 1 + index)).toISOString(),
    subject: `Change ${index}`,
    profile: 'hello',
    kernel: 'custom',
    arch: 'x86_64',
    mode: 'release',
    verdict: 'pass',
    boot: { accelerator: 'tcg', firstByteMs: 40, readyMs: 73, peakBytes: null },
    sizes: { levels: 2, nodes: { 'kernel.elf': 1000, 'kernel.elf/.text': 600 } },
    metrics: {},
    ...changes,
  }
}

/** Random numbers from 0 to 1; the same seed gives the same numbers. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

/** Normally distributed around 0 with a standard deviation of 1 (Box and Muller). */
export function normalNumbers(seed: number): () => number {
  const random = randomNumbers(seed)
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

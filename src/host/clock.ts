/** A timer set for longer fires at once (Node: timers, setTimeout). */
export const longestTimerMs = 2 ** 31 - 1

/** Resolves after `ms` milliseconds. */
export async function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Like `pause`, but does not keep the process alive. */
export async function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}

/** Milliseconds since a `performance.now()` reading, to the microsecond: more digits are noise. */
export function elapsedSince(started: number): number {
  return Math.round((performance.now() - started) * 1000) / 1000
}

/** The date in UTC, as 2026-12-31. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

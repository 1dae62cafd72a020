/** Resolves after so many milliseconds. */
export async function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** The same as a limit on something else: it does not keep the process alive by itself. */
export async function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}

/** Milliseconds since a reading of `performance.now()`, to the microsecond: more is noise. */
export function elapsedSince(started: number): number {
  return Math.round((performance.now() - started) * 1000) / 1000
}

/** The date by UTC, as 2026-12-31. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

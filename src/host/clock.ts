/** Resolves after so many milliseconds; does not keep the process alive by itself. */
export async function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}

/** Milliseconds since a reading of `performance.now()`, to the microsecond: more is noise. */
export function elapsedSince(started: number): number {
  return Math.round((performance.now() - started) * 1000) / 1000
}

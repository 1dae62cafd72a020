/** Resolves after so many milliseconds; does not keep the process alive by itself. */
export async function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}

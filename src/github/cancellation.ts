interface Cancellation {
  readonly signal: AbortSignal
  /** Restores the default signal handling. */
  readonly release: () => void
}

type SignalSource = Pick<NodeJS.EventEmitter, 'on' | 'off'>

/**
 * The runner cancels with SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that. The first
 * signal starts an orderly end; the second changes nothing, because the end is in progress.
 */
export function cancelOnSignals(source: SignalSource): Cancellation {
  const controller = new AbortController()
  const onSignal = (): void => controller.abort()
  source.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    release: () => {
      source.off('SIGINT', onSignal)
      source.off('SIGTERM', onSignal)
    },
  }
}

/** Resolves to `otherwise` on cancellation, for work that cannot be aborted. */
export async function unlessAborted<T>(
  signal: AbortSignal | undefined,
  work: Promise<T>,
  otherwise: T,
): Promise<T> {
  if (signal === undefined) return work
  if (signal.aborted) return otherwise
  let onAbort: (() => void) | undefined
  const aborted = new Promise<T>((resolve) => {
    onAbort = () => resolve(otherwise)
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort)
  }
}

/** Handling an event normally takes less than a millisecond. */
const noticeableMs = 50

/**
 * Milliseconds since the start of a machine. It stands still while we are busy with an event for long:
 * output and timers wait meanwhile, and a guest must not run into a limit because of us.
 */
export interface GuestClock {
  now(): number
  /** Calls a handler of an event. */
  handle(handler: () => void): void
}

/** `readMs` reads a clock that never goes back; injected by tests. */
export function startGuestClock(readMs: () => number = () => performance.now()): GuestClock {
  const started = readMs()
  let heldMs = 0
  return {
    // To the microsecond: more digits are noise.
    now: () => Math.round((readMs() - started - heldMs) * 1000) / 1000,
    handle: (handler) => {
      const from = readMs()
      handler()
      const took = readMs() - from
      if (took > noticeableMs) heldMs += took
    },
  }
}

/** A part of the boot by the guest's own clock, in milliseconds since its first instruction. */
export interface GuestPhase {
  readonly name: string
  readonly startMs: number
  readonly endMs: number
}

export interface BootChart {
  readonly phases: readonly GuestPhase[]
  /** Boot time reported by the guest, in milliseconds; null if it reports none. */
  readonly bootMs: number | null
  /** False if the guest's clock is unusable; only the host's clock counts then. */
  readonly trusted: boolean
}

/** core/chart.cc: a name, when it ended, and the time since the event before. */
const phaseLine = /^\s{1,8}(\S[^\t]{0,79}): (-?\d{1,12}\.\d\d)ms, \(\+(-?\d{1,12}\.\d\d)ms\)$/
/** core/chart.cc, without --bootchart. */
const totalLine = /^Booted up in (-?\d{1,12}\.\d\d) ms$/
/** core/chart.cc: under TCG the clock is HPET, which counts no processor ticks. */
const skippedLine = /^Skipping bootchart\b/
/** loader.cc: the last event; its time covers the whole boot. */
const lastPhase = 'Total time'
/** Limit for hostile output; OSv itself has about fifteen events. */
const maxPhases = 64
/** No boot takes longer; such figures come from a counter that was reset in between. */
export const maxBootMs = 24 * 3600 * 1000

/** Both figures are rounded to 0.01 ms: round the difference too, to drop floating-point noise. */
function startOf(endMs: number, durationMs: number): number {
  return Math.max(0, Math.round((endMs - durationMs) * 100) / 100)
}

function isPlausible(phases: readonly GuestPhase[], bootMs: number | null): boolean {
  if (bootMs === null || bootMs <= 0 || bootMs > maxBootMs) return false
  return phases.every(
    ({ startMs, endMs }, index) => endMs >= startMs && endMs >= (phases[index - 1]?.endMs ?? 0),
  )
}

/**
 * Reads OSv's own boot times: the chart of `--bootchart`, or the single line printed without it.
 * Only the first report counts; later lines belong to the program.
 */
export function readBootChart(lines: readonly string[]): BootChart {
  const phases: GuestPhase[] = []
  for (const line of lines) {
    if (skippedLine.test(line)) return { phases: [], bootMs: null, trusted: false }
    const total = totalLine.exec(line)
    if (total !== null) {
      const bootMs = Number(total[1])
      return { phases: [], bootMs, trusted: isPlausible([], bootMs) }
    }
    const [, name, end, duration] = phaseLine.exec(line) ?? []
    if (name === undefined || phases.length >= maxPhases) continue
    const endMs = Number(end)
    // A phase is named after the event that ends it; the last line's duration is the remainder.
    const phaseName = `guest: ${name === lastPhase ? 'boot done' : name}`
    phases.push({ name: phaseName, startMs: startOf(endMs, Number(duration)), endMs })
    if (name === lastPhase) break
  }
  const bootMs = phases.at(-1)?.endMs ?? null
  return { phases, bootMs, trusted: isPlausible(phases, bootMs) }
}

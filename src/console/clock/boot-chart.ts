/** A part of the boot by the guest's own clock, in milliseconds since its first instruction. */
export interface GuestPhase {
  readonly name: string
  readonly startMs: number
  readonly endMs: number
}

export interface BootChart {
  readonly phases: readonly GuestPhase[]
  /** What the guest says its boot took, in milliseconds; null where it says nothing. */
  readonly bootMs: number | null
  /** False where the guest's clock cannot tell: then only the host's clock can. */
  readonly trusted: boolean
}

/** core/chart.cc: a name, when it ended, and the time since the event before. */
const phaseLine = /^\s{1,8}(\S[^\t]{0,79}): (-?\d{1,12}\.\d\d)ms, \(\+(-?\d{1,12}\.\d\d)ms\)$/
/** core/chart.cc, without --bootchart. */
const totalLine = /^Booted up in (-?\d{1,12}\.\d\d) ms$/
/** core/chart.cc: under TCG the clock is HPET, which counts no processor ticks. */
const skippedLine = /^Skipping bootchart\b/
/** loader.cc: the last event; its figure is that of the whole boot. */
const lastPhase = 'Total time'
/** What a guest can have to say; OSv itself has some fifteen events. */
const maxPhases = 64
/** Nothing boots for longer: a counter that was set back in between makes such figures. */
const maxBootMs = 24 * 3600 * 1000

/** Both figures were rounded, so the difference has an error in digits that they do not have. */
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
 * Reads OSv's account of its own boot: the chart of `--bootchart`, or the one line that it prints
 * without. The first account holds; what comes after it is the program's.
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
    // A phase is called by what ends it; the time in the last line is only what was left.
    const called = `guest: ${name === lastPhase ? 'boot done' : name}`
    phases.push({ name: called, startMs: startOf(endMs, Number(duration)), endMs })
    if (name === lastPhase) break
  }
  const bootMs = phases.at(-1)?.endMs ?? null
  return { phases, bootMs, trusted: isPlausible(phases, bootMs) }
}

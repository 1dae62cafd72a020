/** Fewer runs than this have no spread that could be relied on. */
export const fewestRuns = 8

/** How much a value of its kind scatters if nothing is known about it. */
export type NoiseKind = 'time' | 'memory' | 'metric'

/** A value of a boot that can be compared. */
export interface FigureKind {
  readonly title: string
  readonly unit: string
  /** Null: it is exact. */
  readonly noise: NoiseKind | null
  /** Null if that is not known. */
  readonly better: 'less' | 'more' | null
}

const time = { unit: 'ms', noise: 'time', better: 'less' } as const
const memory = { unit: 'bytes', noise: 'memory', better: 'less' } as const
const tests = { unit: 'tests', noise: null } as const

/** By path in the record, in the order of the reports. */
export const fixedFigures = {
  'boot.timeToReadyMs': { title: 'ready', ...time },
  'boot.timeToFirstByteMs': { title: 'first byte', ...time },
  'boot.durationMs': { title: 'whole boot', ...time },
  'boot.memory.peakHostBytes': { title: 'peak host memory', ...memory },
  'boot.memory.leastMemoryBytes': { title: 'least memory', ...memory },
  'tests.passed': { title: 'tests passed', ...tests, better: 'more' },
  'tests.failed': { title: 'tests failed', ...tests, better: 'less' },
  'tests.skipped': { title: 'tests skipped', ...tests, better: null },
} as const satisfies Readonly<Record<string, FigureKind>>

export type FixedKey = keyof typeof fixedFigures

export const metricPrefix = 'metrics.'

const lessIsBetter: ReadonlySet<string> = new Set([
  ...['ns', 'us', 'µs', 'ms', 's', 'sec', 'seconds', 'min'],
  ...['B', 'kB', 'KB', 'MB', 'GB', 'KiB', 'MiB', 'GiB', 'bytes'],
])

/** Of a metric, by its unit: times and sizes should be small, rates large. */
function betterOf(unit: string): FigureKind['better'] {
  if (lessIsBetter.has(unit)) return 'less'
  return unit.endsWith('/s') || unit.endsWith('/sec') ? 'more' : null
}

/** Metrics of our own, which have no unit in the profile. */
const ownUnits: ReadonlyMap<string, string> = new Map([['guest_boot_ms', 'ms']])

/** What kind of value a key names. */
export function figureKind(
  key: string,
  metricUnits: Readonly<Record<string, string>> = {},
): FigureKind {
  if (Object.hasOwn(fixedFigures, key)) return fixedFigures[key as FixedKey]
  const title = key.slice(metricPrefix.length)
  const written = Object.hasOwn(metricUnits, title) ? metricUnits[title] : undefined
  const unit = written ?? ownUnits.get(title) ?? ''
  return { title, unit, noise: 'metric', better: betterOf(unit) }
}

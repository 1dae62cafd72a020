import { formatBytes, formatDuration, formatMetric } from '../quantities.js'
import type { HistoryLine } from '../../history/line.js'
import type { Series } from '../../history/series.js'
import type { ChangePoint } from '../../history/steps.js'

const blocks = '▁▂▃▄▅▆▇█'

/** Formats a value of a series in its unit. */
export function formatValue({ unit, metricUnit }: ValueUnit, value: number): string {
  if (unit === 'bytes') return formatBytes(Math.round(value))
  if (unit === 'milliseconds') return formatDuration(value)
  return formatMetric(Number.isInteger(value) ? value : Number(value.toPrecision(6)), metricUnit)
}

type ValueUnit = Pick<Series, 'unit' | 'metricUnit'>

/** The title of a series; it includes the accelerator if the values depend on it. */
export function seriesTitle({ name, accelerator }: Pick<Series, 'name' | 'accelerator'>): string {
  return accelerator === null ? name : `${name} (${accelerator})`
}

/** The values as one character each: `▁▁▃█`, with a space for unknown ones. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null)
  const least = known.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
  const most = known.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)
  const step = (value: number): number =>
    // A constant series is drawn in the middle, not at the bottom.
    most === least ? 3 : Math.round(((value - least) / (most - least)) * (blocks.length - 1))
  return values.map((value) => (value === null ? ' ' : (blocks[step(value)] ?? ''))).join('')
}

/** Marks to print below a sparkline: `    ▲  ▼`. */
export function markLine(series: Pick<Series, 'values' | 'changes'>): string {
  const marks = new Map(series.changes.map((change) => [change.index, signOf(change)]))
  return series.values.map((_, index) => marks.get(index) ?? ' ').join('')
}

export function signOf({ from, to }: ChangePoint): '▲' | '▼' {
  return to > from ? '▲' : '▼'
}

/** A short commit of ten digits, with `-dirty` if the files differed. */
export function commitName({ commit, dirty }: Pick<HistoryLine, 'commit' | 'dirty'>): string {
  if (commit === null) return '(no commit)'
  return `${commit.slice(0, 10)}${dirty === true ? '-dirty' : ''}`
}

/** The date of a line, UTC. */
export function dayOf({ at }: Pick<HistoryLine, 'at'>): string {
  return at.slice(0, 10)
}

/** The last known value. */
export function lastValue({ values }: Pick<Series, 'values'>): number | null {
  return values.findLast((value) => value !== null) ?? null
}

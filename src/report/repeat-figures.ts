import { formatDuration, formatMetric, formatNumberOf, formatRoughBytes } from './quantities.js'
import type { Repeats, RunResult } from '../result/result.js'

/** One measurement over all boots, formatted. */
export interface StatisticRow {
  readonly name: string
  /** The number of boots. */
  readonly count: number
  readonly median: string
  readonly lowest: string
  readonly highest: string
  readonly spread: string
}

const names: Readonly<Record<string, string>> = {
  'boot.timeToFirstByteMs': 'first byte',
  'boot.timeToReadyMs': 'ready',
  'boot.memory.peakHostBytes': 'peak memory',
}

/** Four digits: more digits of a median are noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

function formatOf(key: string, units: RunResult['metricUnits']): (value: number) => string {
  if (key.startsWith('metrics.'))
    return (value) => formatMetric(rounded(value), units?.[key.slice('metrics.'.length)])
  return key.endsWith('Bytes') ? formatRoughBytes : formatDuration
}

/** The statistics of repeated boots; names of metrics are hostile text. */
export function statisticRows(
  { statistics }: Repeats,
  units: RunResult['metricUnits'],
): readonly StatisticRow[] {
  return Object.entries(statistics).map(([key, { count, median, min, max, mad }]) => {
    const format = formatOf(key, units)
    return {
      name: names[key] ?? key.replace(/^metrics\./, ''),
      count,
      median: format(median),
      lowest: format(min),
      highest: format(max),
      spread: `±${format(mad)}`,
    }
  })
}

/** `Boots: 17 of 20 passed`. */
export function repeatTitle({ count, failed, boots }: Repeats): string {
  const passed = boots.length - failed
  const left = count - boots.length
  const unrun = left === 0 ? '' : `, ${formatNumberOf(left, 'boot')} not run`
  return `Boots: ${passed} of ${count} passed${unrun}`
}

/** Boots worth a row: failed ones, and those that took more than one attempt. */
export function notableBoots({ boots }: Repeats): Repeats['boots'] {
  return boots.filter(({ kind, attempts }) => kind !== 'pass' || attempts !== undefined)
}

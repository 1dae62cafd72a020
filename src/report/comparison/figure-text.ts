import type { ComparedFigure } from '../../result/result.js'
import { fewestRuns } from '../../history/comparison/figures.js'
import {
  formatCount,
  formatDuration,
  formatMetric,
  formatNumberOf,
  formatPercent,
  formatRoughBytes,
} from '../quantities.js'

/** Four digits of a fraction: more digits of a measurement are noise. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4))
}

/** A value of a figure in its unit; the unit may be hostile text. */
export function formatFigure(
  value: number,
  { key, unit }: Pick<ComparedFigure, 'key' | 'unit'>,
): string {
  if (key.startsWith('metrics.'))
    return formatMetric(rounded(value), unit === '' ? undefined : unit)
  if (unit === 'ms') return formatDuration(value)
  return unit === 'bytes' ? formatRoughBytes(value) : formatCount(value)
}

/** From here on a factor is easier to read than a percentage. */
const largestShare = 10

/** `+11 %` or `×120`; for a count, and for what was zero, `+3`. */
export function formatChange({ before, now, change, unit, key }: ComparedFigure): string {
  if (change === 0) return '±0'
  const share = change / Math.abs(before)
  if (unit !== 'tests' && before !== 0)
    return share < largestShare ? formatPercent(share * 100) : `×${(now / before).toFixed(0)}`
  const size = formatFigure(Math.abs(change), { key, unit })
  return `${change < 0 ? '−' : '+'}${size}`
}

/** `±6 %`, or `−4 % to +8 %` if the baseline is not in the middle. */
function formatBand(
  figure: ComparedFigure,
  { low, high }: NonNullable<ComparedFigure['band']>,
): string {
  const { before } = figure
  if (before === 0) return `${formatFigure(low, figure)} to ${formatFigure(high, figure)}`
  const share = (value: number): string => {
    const percent = (Math.abs(value - before) / Math.abs(before)) * 100
    return `${percent.toFixed(percent < 0.95 ? 1 : 0)} %`
  }
  const [below, above] = [share(low), share(high)]
  return below === above ? `±${above}` : `−${below} to +${above}`
}

/** `noise ±6 % over 12 runs`; empty for a figure without noise. */
export function noiseText(figure: ComparedFigure): string {
  const { band, judgement } = figure
  if (band === null) return ''
  const width = formatBand(figure, band)
  const noise = judgement === 'within-noise' ? 'within noise' : 'noise'
  switch (band.basis) {
    case 'history':
      return `${noise} ${width} over ${formatNumberOf(band.runs, 'run')}`
    case 'repeats':
      return `${noise} ${width} over ${formatNumberOf(band.runs, 'boot')}`
    case 'default':
      return `${noise} ${width} assumed, ${band.runs} of ${fewestRuns} runs known`
  }
}

/** `1.21 s → 1.34 s (+11 %, noise ±6 % over 12 runs)`; names and units may be hostile text. */
export function changeText(figure: ComparedFigure): string {
  const { before, now, judgement } = figure
  if (judgement === 'same') return `${formatFigure(now, figure)}, unchanged`
  const said = [formatChange(figure), noiseText(figure)].filter((part) => part !== '')
  return `${formatFigure(before, figure)} → ${formatFigure(now, figure)} (${said.join(', ')})`
}

import type { ComparedFigure } from '../../result/result.js'
import { findChangePoints } from '../change-points.js'
import { medianOf } from '../median.js'
import { fewestRuns, type NoiseKind } from './figures.js'
import type { BootSample } from './sample.js'

export type Band = NonNullable<ComparedFigure['band']>
type Value = BootSample['figures'][string]

/** The same for the boots of one run. */
export const fewestBoots = 5
/** Median absolute deviations of normal noise in three standard deviations. */
const widthInMads = 3 * 1.4826
/** The narrowest band, as a share of the value: also what a change point needs. */
const leastShare = 0.02
/** For repeats: boots of one run lie closer together than those of several runs. */
const leastShareOfRepeats = 0.05
/** One run in twenty may be an outlier. */
const runsPerOutlier = 20

/** Bands for want of anything better: as a share, and at least an amount. */
const wide: Readonly<Record<NoiseKind, { readonly share: number; readonly least: number }>> = {
  // What hosted runners scatter by, where a boot of 20 ms may take twice that.
  time: { share: 0.25, least: 20 },
  memory: { share: 0.1, least: 1 << 20 },
  metric: { share: 0.25, least: 0 },
}

/**
 * The band of noise around a baseline. From earlier runs, oldest first, if there are enough: three
 * standard deviations around their level by the median absolute deviation, so that outliers count
 * little, and all of them but the outermost, as a boot may have two usual times. Changes of the
 * level are no noise. Both the baseline and the level lie within: the baseline may be an outlier.
 */
export function bandOf(
  kind: NoiseKind,
  before: Value,
  now: Value,
  earlier: readonly number[],
): Band {
  if (earlier.length >= fewestRuns) return bandOfRuns(before.value, earlier)
  const boots = [before.spread, now.spread].flatMap((spread) => spread ?? [])
  if (boots.length === 2 && boots.every((spread) => spread.boots >= fewestBoots)) {
    const width = Math.max(
      widthInMads * Math.max(...boots.map(({ mad }) => mad)),
      leastShareOfRepeats * Math.abs(before.value),
    )
    const runs = boots.reduce((sum, spread) => sum + spread.boots, 0)
    return { ...around(before.value, before.value, width), runs, basis: 'repeats' }
  }
  const { share, least } = wide[kind]
  const width = Math.max(share * Math.abs(before.value), least)
  return { ...around(before.value, before.value, width), runs: earlier.length, basis: 'default' }
}

function bandOfRuns(before: number, earlier: readonly number[]): Band {
  const starts = [0, ...findChangePoints(earlier).map(({ index }) => index)]
  const stretches = starts.map((start, which) => earlier.slice(start, starts[which + 1]))
  const distances = stretches.flatMap((stretch) => {
    const median = medianOf(stretch)
    return stretch.map((value) => Math.abs(value - median))
  })
  const level = medianOf(stretches.at(-1) ?? earlier)
  const outliers = 1 + Math.floor(distances.length / runsPerOutlier)
  const outermost = distances.toSorted((a, b) => b - a)[outliers] ?? 0
  const width = Math.max(widthInMads * medianOf(distances), outermost, leastShare * Math.abs(level))
  return { ...around(before, level, width), runs: earlier.length, basis: 'history' }
}

function around(a: number, b: number, width: number): Pick<Band, 'low' | 'high'> {
  // Microseconds and less are noise of the arithmetic.
  const rounded = (value: number): number => Math.round(value * 1000) / 1000
  return { low: rounded(Math.min(a, b) - width), high: rounded(Math.max(a, b) + width) }
}

import type { RunResult } from '../../result/result.js'
import { formatDuration, formatRoughBytes } from '../quantities.js'
import { imageBytesOf } from '../headline.js'
import { imageSizes } from '../size-figures.js'
import type { CommentThresholds } from './input.js'

/** The size that a run is known by: that of its image, or else of all its artifacts. */
export interface SizeFigure {
  readonly bytes: number
  /** Null without a baseline. */
  readonly before: number | null
  /** Set if only artifacts beside the image changed: the figure is their sum. */
  readonly ofAll: boolean
  /** Whether the change reaches the thresholds. */
  readonly isChanged: boolean
}

function reachesSize(before: number, now: number, limits: CommentThresholds): boolean {
  const change = Math.abs(now - before)
  const percent = before === 0 ? Infinity : (change / before) * 100
  return change > 0 && change >= limits.sizeBytes && percent >= limits.sizePercent
}

/** Null if nothing was measured. */
export function sizeFigure(
  result: Pick<RunResult, 'artifacts' | 'size'>,
  limits: CommentThresholds,
): SizeFigure | null {
  const { size } = result
  const bytes = imageBytesOf(result)
  if (bytes === null) return null
  if (size?.baseline == null || size.delta === null)
    return { bytes, before: null, ofAll: false, isChanged: false }
  const own = imageSizes(result)
  const [now, before] =
    own?.newBytes == null
      ? [size.tree.bytes, size.tree.bytes - size.delta.bytes]
      : [own.newBytes, own.oldBytes ?? 0]
  if (now !== before || size.delta.bytes === 0)
    return { bytes: now, before, ofAll: false, isChanged: reachesSize(before, now, limits) }
  const all = size.tree.bytes
  const allBefore = all - size.delta.bytes
  return {
    bytes: all,
    before: allBefore,
    ofAll: true,
    isChanged: reachesSize(allBefore, all, limits),
  }
}

type Compared = NonNullable<RunResult['comparison']>['figures'][number]

/** A figure of the boot: what it is now, and before if it was compared. */
export interface BootFigure {
  readonly key: string
  /** `ready`, `memory`. */
  readonly title: string
  readonly unit: string
  readonly now: number
  readonly compared: Compared | null
  /** Whether it is beyond the noise and the threshold. */
  readonly isChanged: boolean
}

/** Whether a comparison is worth mentioning. */
export function isBeyondNoise(figure: Compared, { bootPercent }: CommentThresholds): boolean {
  const { judgement, before, change } = figure
  if (judgement === 'same' || judgement === 'within-noise') return false
  const percent = before === 0 ? Infinity : Math.abs(change / before) * 100
  return change !== 0 && percent >= bootPercent
}

const shown = [
  { key: 'boot.timeToReadyMs', title: 'ready', unit: 'ms' },
  { key: 'boot.memory.peakHostBytes', title: 'memory', unit: 'bytes' },
] as const

/** Time until ready and peak memory, as far as they were reached. */
export function bootFigures(result: RunResult, limits: CommentThresholds): readonly BootFigure[] {
  const { boot, repeats, comparison } = result
  if (boot === null) return []
  const alone: Readonly<Record<string, number | null>> = {
    'boot.timeToReadyMs': boot.timeToReadyMs,
    'boot.memory.peakHostBytes': boot.memory.peakHostBytes,
  }
  return shown.flatMap(({ key, title, unit }): BootFigure[] => {
    const compared = comparison?.figures.find((figure) => figure.key === key) ?? null
    const now = compared?.now ?? repeats?.statistics[key]?.median ?? alone[key] ?? null
    if (now === null) return []
    const isChanged = compared !== null && isBeyondNoise(compared, limits)
    return [{ key, title, unit, now, compared, isChanged }]
  })
}

/** A value in its unit: `182 ms`, `24.1 MiB`. */
export function formatFigure(value: number, unit: string): string {
  if (unit === 'ms') return formatDuration(value)
  if (unit === 'bytes') return formatRoughBytes(value)
  return `${Number.isInteger(value) ? String(value) : value.toFixed(2)}${unit === '' ? '' : ` ${unit}`}`
}

/** `+32 %`; empty if there is nothing to divide by. */
export function formatChangePercent(before: number, now: number): string {
  if (before === 0) return now === 0 ? '±0 %' : 'new'
  const percent = ((now - before) / before) * 100
  const digits = Math.abs(percent) >= 9.95 ? 0 : 1
  const text = Math.abs(percent).toFixed(digits)
  if (Number(text) === 0) return '±0 %'
  return `${percent < 0 ? '−' : '+'}${text} %`
}

/** `174 to 189 ms`; the unit once if it is the same. */
export function formatRange(
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
): string {
  const [from, to] = [formatFigure(low, unit), formatFigure(high, unit)]
  if (from === to) return to
  const [number = '', word = ''] = from.split(' ')
  return to.endsWith(` ${word}`) ? `${number} to ${to}` : `${from} to ${to}`
}

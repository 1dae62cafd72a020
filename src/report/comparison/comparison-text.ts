import type { BootComparison, ComparedFigure, RunResult } from '../../result/result.js'
import { sanitize } from '../../result/sanitize.js'
import { baselineText } from '../baseline-text.js'
import { formatNumberOf } from '../quantities.js'
import { changeText } from './figure-text.js'

type Compared = Pick<RunResult, 'comparison' | 'size'>

/** The figure of a key, if it was compared. */
export function comparedFigure(
  { comparison }: Pick<RunResult, 'comparison'>,
  key: string,
): ComparedFigure | undefined {
  return comparison?.figures.find((figure) => figure.key === key)
}

/** In every report, whether they changed or not. */
const usual: ReadonlySet<string> = new Set(['boot.timeToReadyMs', 'tests.passed'])
/** A headline with more has no first line. */
const mostChanged = 3

/** Figures beyond the noise that a headline does not have yet: `peak memory 80 MiB → 96 MiB (…)`. */
export function changedFigures({ comparison }: Compared): readonly string[] {
  const changed = (comparison?.figures ?? []).filter(
    ({ key, unit, judgement }) =>
      !usual.has(key) &&
      // The first byte and the end move with the moment when it is ready; tests have their own line.
      !['boot.timeToFirstByteMs', 'boot.durationMs'].includes(key) &&
      unit !== 'tests' &&
      judgement !== 'same' &&
      judgement !== 'within-noise',
  )
  const more = changed.length - mostChanged
  return [
    ...changed
      .slice(0, mostChanged)
      .map((figure) => `${sanitize(figure.title, 60)} ${changeText(figure)}`),
    ...(more > 0 ? [`${formatNumberOf(more, 'more figure')} changed`] : []),
  ]
}

/** `, 2 new failures, 1 fixed`; empty if there are none. */
export function testChangeText({ comparison }: Pick<RunResult, 'comparison'>): string {
  const { newFailures = [], fixed = [] } = comparison?.tests ?? {}
  return [
    newFailures.length === 0 ? '' : `, ${formatNumberOf(newFailures.length, 'new failure')}`,
    fixed.length === 0 ? '' : `, ${fixed.length} fixed`,
  ].join('')
}

/** The baseline of a comparison in words; null without one. */
function baselineOf({ baseline }: BootComparison): string | null {
  return baseline === null ? null : baselineText(baseline)
}

/** Why the boot is not compared, as notes below the headline. */
export function comparisonNotes({ comparison, size }: Compared): readonly string[] {
  if (comparison === undefined) return []
  const { missing, refused } = comparison
  // One reason is enough if nothing at all could be compared.
  const isSaid = size?.baselineMissing !== undefined
  const because = `the boot is not compared with ${baselineOf(comparison) ?? 'the baseline'}`
  return [
    ...(missing === undefined || isSaid ? [] : [`no baseline for the boot: ${missing}`]),
    ...refused.map(({ reason }) => `${because}: ${reason}`),
  ]
}

type Judgement = ComparedFigure['judgement']

export const judgementMarks: Readonly<Record<Judgement, string>> = {
  better: '✓',
  worse: '✗',
  changed: '•',
  same: '',
  'within-noise': '',
}

/** `1 figure worse, 2 figures better`. */
export function judgementCounts({ figures }: BootComparison): string {
  const count = (wanted: Judgement): number =>
    figures.filter(({ judgement }) => judgement === wanted).length
  const counts = (['worse', 'better', 'changed'] as const)
    .filter((judgement) => count(judgement) > 0)
    .map((judgement) => `${formatNumberOf(count(judgement), 'figure')} ${judgement}`)
  return counts.length === 0 ? 'nothing beyond the noise' : counts.join(', ')
}

/** `main at 0123456789`. */
export function comparedWith(comparison: BootComparison): string {
  return baselineOf(comparison) ?? 'no baseline'
}

/** `Boot against main at 0123456789: 1 figure worse, 2 figures better`. */
export function comparisonTitle(comparison: BootComparison): string {
  return `Boot against ${comparedWith(comparison)}: ${judgementCounts(comparison)}`
}

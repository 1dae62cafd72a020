import type { BootComparison, ComparedFigure, RunResult } from '../../result/result.js'
import { differences, type Conditions } from './conditions.js'
import { figureKind, fixedFigures, type FigureKind } from './figures.js'
import { bandOf, type Band } from './noise.js'
import { sampleOf, type BootSample } from './sample.js'

/** Earlier boots to compare with. */
export interface EarlierBoots {
  /** Branch, tag or file that they are of. */
  readonly source: string
  /** Commits that may be the baseline, nearest first. */
  readonly commits: readonly string[]
  /** Oldest first. */
  readonly samples: readonly BootSample[]
  /** The baseline that the user named; it comes before all commits. */
  readonly named?: BootSample | undefined
  /** What to say if there is no baseline among them. */
  readonly missing: string
}

interface Candidate {
  readonly sample: BootSample
  readonly behind: number
}

/** The candidates for the baseline, nearest first. */
function candidatesOf({ commits, samples, named }: EarlierBoots): readonly Candidate[] {
  if (named !== undefined) return [{ sample: named, behind: 0 }]
  return commits.flatMap((commit, behind) =>
    samples.filter(({ revision }) => revision === commit).map((sample) => ({ sample, behind })),
  )
}

const isComparable = (sample: BootSample, now: Conditions): boolean =>
  differences(sample.conditions, now).length === 0

/** Earlier values in the same conditions, oldest first, up to the baseline. */
function earlierValues(
  { samples }: EarlierBoots,
  baseline: BootSample,
  { revision, conditions }: BootSample,
  key: string,
): readonly number[] {
  const alike = samples.filter((one) => isComparable(one, conditions))
  const at = alike.findLastIndex((one) => one.revision === baseline.revision)
  return (at < 0 ? alike : alike.slice(0, at + 1)).flatMap(({ revision: of, figures }) => {
    const value = figures[key]?.value
    return value === undefined || of === revision ? [] : [value]
  })
}

function judge(
  change: number,
  now: number,
  band: Band | null,
  { better }: FigureKind,
): ComparedFigure['judgement'] {
  if (change === 0) return 'same'
  if (band !== null && now >= band.low && now <= band.high) return 'within-noise'
  if (better === null) return 'changed'
  return change < 0 === (better === 'less') ? 'better' : 'worse'
}

const order = Object.keys(fixedFigures)
const rank = (key: string): number => {
  const at = order.indexOf(key)
  return at < 0 ? order.length : at
}

/** The keys that two samples both have, in the order of the reports. */
function sharedKeys(before: BootSample, now: BootSample): readonly string[] {
  return Object.keys(now.figures)
    .filter((key) => Object.hasOwn(before.figures, key))
    .toSorted((a, b) => rank(a) - rank(b))
}

function compareFigures(
  earlier: EarlierBoots,
  before: BootSample,
  now: BootSample,
  metricUnits: RunResult['metricUnits'],
): readonly ComparedFigure[] {
  return sharedKeys(before, now).flatMap((key) => {
    const [old, current] = [before.figures[key], now.figures[key]]
    if (old === undefined || current === undefined) return []
    const kind = figureKind(key, metricUnits)
    const { title, unit, noise } = kind
    const band =
      noise === null ? null : bandOf(noise, old, current, earlierValues(earlier, before, now, key))
    // A difference of decimal fractions has noise of the arithmetic beyond that.
    const change = Number((current.value - old.value).toPrecision(12))
    return {
      ...{ key, title, unit, before: old.value, now: current.value, change, band },
      judgement: judge(change, current.value, band, kind),
    }
  })
}

function compareTests(
  { failedTests: before }: BootSample,
  { tests: { cases } }: RunResult,
): Pick<BootComparison, 'tests'> {
  if (before === undefined || cases === undefined) return {}
  const old = new Set(before)
  const named = (wanted: 'passed' | 'failed', failedBefore: boolean): readonly string[] =>
    cases
      .filter(
        ({ name, status }) => status === wanted && old.has(name.slice(0, 300)) === failedBefore,
      )
      .map(({ name }) => name)
  return { tests: { newFailures: named('failed', false), fixed: named('passed', true) } }
}

/**
 * Compares a run's boot with the nearest earlier one that ran in the same conditions. If there are
 * boots in other conditions alone, nothing is compared, and the reason is given. Undefined if the
 * run has nothing to compare.
 */
export function compareBoots(result: RunResult, earlier: EarlierBoots): BootComparison | undefined {
  const now = sampleOf(result)
  if (now === null) return undefined
  const candidates = candidatesOf(earlier)
  const same = candidates.find(({ sample }) => isComparable(sample, now.conditions))
  const found = same ?? candidates[0]
  if (found === undefined)
    return { baseline: null, missing: earlier.missing, figures: [], refused: [] }
  const { sample, behind } = found
  const { source } = earlier
  const baseline = { source, revision: sample.revision, ...(behind === 0 ? {} : { behind }) }
  if (same !== undefined)
    return {
      baseline,
      figures: compareFigures(earlier, sample, now, result.metricUnits),
      ...compareTests(sample, result),
      refused: [],
    }
  const reason = differences(sample.conditions, now.conditions).join('; ')
  return { baseline, figures: [], refused: [{ figures: sharedKeys(sample, now), reason }] }
}

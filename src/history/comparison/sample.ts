import { z } from 'zod'
import { count } from '../../result/quantities.js'
import type { RunResult } from '../../result/result.js'
import type { HistoryLine } from '../line.js'
import { medianOf } from '../median.js'
import { conditionsOf, conditionsSchema } from './conditions.js'
import { metricPrefix } from './figures.js'

const name = z.string().max(300)

const valueSchema = z.strictObject({
  value: z.number(),
  /** Median absolute deviation over several boots, and their number. */
  spread: z.strictObject({ mad: z.number().min(0), boots: count }).optional(),
})

/** What a boot of a commit came to, for comparisons with later ones. */
export const sampleSchema = z.strictObject({
  /** Full name of the commit, with `-dirty` if files differed; null outside git. */
  revision: z.string().max(80).nullable(),
  conditions: conditionsSchema,
  /** By path in the record; medians if there were several boots. */
  figures: z.record(name, valueSchema),
  /** Names of the image's own tests that failed; absent if it has none. */
  failedTests: z.array(name).max(1000).readonly().optional(),
})

export type BootSample = Readonly<z.output<typeof sampleSchema>>
type Value = BootSample['figures'][string]

/** A profile may have hundreds of captures. */
const mostFigures = 200

const passed = ({ verdict }: Pick<RunResult, 'verdict'>): boolean =>
  verdict.kind === 'pass' || verdict.kind === 'over-budget'

function valueOf({ repeats }: RunResult, key: string, single: number | null): readonly Value[] {
  const found = repeats?.statistics[key]
  if (found !== undefined)
    return [{ value: found.median, spread: { mad: found.mad, boots: found.count } }]
  return single === null ? [] : [{ value: single }]
}

function durationOf({ repeats }: RunResult, single: number): Value {
  const all = (repeats?.boots ?? []).filter(({ kind }) => kind === 'pass')
  const durations = all.map(({ durationMs }) => durationMs)
  if (durations.length < 2) return { value: single }
  const value = medianOf(durations)
  const mad = medianOf(durations.map((one) => Math.abs(one - value)))
  return { value, spread: { mad, boots: durations.length } }
}

/** Times, memory and metrics; none of a boot that failed, which ended somewhere else. */
function measuredFigures(result: RunResult): readonly (readonly [string, Value])[] {
  const { boot, metrics } = result
  if (boot === null || !passed(result)) return []
  const { timeToReadyMs, timeToFirstByteMs, durationMs, memory } = boot
  const singles = [
    ['boot.timeToReadyMs', timeToReadyMs],
    ['boot.timeToFirstByteMs', timeToFirstByteMs],
    ['boot.memory.peakHostBytes', memory.peakHostBytes],
    ['boot.memory.leastMemoryBytes', memory.leastMemoryBytes ?? null],
    ...Object.entries(metrics)
      // The same as `boot.memory.leastMemoryBytes`.
      .filter(([metric]) => metric !== 'least_memory_bytes' && metric.length < 200)
      .map(([metric, value]) => [`${metricPrefix}${metric}`, value] as const),
  ] as const
  return [
    ['boot.durationMs', durationOf(result, durationMs)],
    ...singles.flatMap(([key, single]) =>
      valueOf(result, key, single).map((value) => [key, value] as const),
    ),
  ]
}

function testFigures({ tests }: RunResult): readonly (readonly [string, Value])[] {
  const counts = [
    ['tests.passed', tests.passed],
    ['tests.failed', tests.failed],
    ['tests.skipped', tests.skipped],
  ] as const
  return counts.every(([, value]) => value === 0)
    ? []
    : counts.map(([key, value]) => [key, { value }] as const)
}

/** The sample of a run; null if it did not boot or has nothing to compare. */
export function sampleOf(result: RunResult): BootSample | null {
  const { revision, tests } = result
  const conditions = conditionsOf(result)
  const figures = [...measuredFigures(result), ...testFigures(result)].slice(0, mostFigures)
  if (conditions === null || figures.length === 0) return null
  const failed = tests.cases?.filter(({ status }) => status === 'failed')
  return {
    revision,
    conditions,
    figures: Object.fromEntries(figures),
    ...(failed === undefined
      ? {}
      : { failedTests: failed.slice(0, 1000).map((one) => one.name.slice(0, 300)) }),
  }
}

/** The sample of a line of history; null if it does not have the conditions of its boot. */
export function sampleOfLine(line: HistoryLine): BootSample | null {
  const { boot, commit, dirty, metrics, tests } = line
  if (boot?.conditions === undefined || commit === null || dirty === true) return null
  const { accelerator, conditions, readyMs, firstByteMs, durationMs } = boot
  const values: readonly (readonly [string, number | null | undefined])[] = [
    ['boot.timeToReadyMs', readyMs],
    ['boot.timeToFirstByteMs', firstByteMs],
    ['boot.durationMs', durationMs],
    ['boot.memory.peakHostBytes', boot.peakBytes],
    ['boot.memory.leastMemoryBytes', boot.leastMemoryBytes],
    ...Object.entries(metrics).map(
      ([metric, value]) => [`${metricPrefix}${metric}`, value] as const,
    ),
    ['tests.passed', tests?.passed],
    ['tests.failed', tests?.failed],
    ['tests.skipped', tests?.skipped],
  ]
  return {
    revision: commit,
    conditions: { accelerator, ...conditions },
    figures: Object.fromEntries(
      values.flatMap(([key, value]) => (value == null ? [] : [[key, { value }] as const])),
    ),
  }
}

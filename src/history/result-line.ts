import { failure, ownerOfVerdict, success, type Outcome } from '../verdict.js'
import { sanitize } from '../result/sanitize.js'
import type { RunResult } from '../result/result.js'
import type { FixedKey } from './comparison/figures.js'
import { sampleOf } from './comparison/sample.js'
import type { HistoryLine } from './line.js'
import { keptSizes } from './kept-sizes.js'

/** Facts about a commit from git. */
export interface CommitFacts {
  readonly commit: string
  /** In UTC, as 2026-11-21T13:45:00Z. */
  readonly at: string
  readonly subject: string
}

export interface LineOptions {
  /** The commit of the result's revision; undefined if git does not know it. */
  readonly commit: CommitFacts | undefined
  /** Time for a run without a commit. */
  readonly now: string
  /** Also accept results of modified files or unknown commits. */
  readonly allowUnversioned: boolean
  /** Patterns of further nodes to keep; nodes with a budget are always kept. */
  readonly keep?: readonly string[]
}

/** Why a verdict says nothing about the kernel; undefined if it does. */
export function reasonToLeaveOut({ verdict }: RunResult): string | undefined {
  const owner = ownerOfVerdict(verdict.kind)
  return owner === null || owner === 'kernel'
    ? undefined
    : `a run that ended with ${verdict.kind} says nothing about the kernel`
}

/** The history line of a run. */
export function historyLine(result: RunResult, options: LineOptions): Outcome<HistoryLine> {
  const { revision, verdict, metricUnits } = result
  const dirty = revision?.endsWith('-dirty') === true
  const wrong = wrongWith(revision, dirty, options)
  if (wrong !== undefined && !options.allowUnversioned)
    return failure('invalid-profile', `a history needs the commit of every result: ${wrong}`, {
      hint: '--allow-unversioned adds it anyway, marked as such',
    })
  const { commit } = options
  const { passed, failed, skipped } = result.tests
  const sizes = keptSizes(result, options.keep ?? [])
  if (!sizes.ok) return sizes
  const figures = verdict.kind === 'pass' || verdict.kind === 'over-budget'
  return success({
    schemaVersion: 1,
    commit: commit?.commit ?? null,
    ...(dirty ? { dirty } : {}),
    at: commit?.at ?? options.now,
    subject: sanitize(commit?.subject ?? '', 120),
    profile: sanitize(result.profile, 200),
    kernel: sanitize(result.kernel, 200),
    arch: sanitize(result.arch, 200),
    mode: sanitize(result.mode, 200),
    verdict: verdict.kind,
    boot: bootOf(result),
    sizes: sizes.value,
    metrics: figures ? boundedEntries(metricsOf(result)) : {},
    ...(metricUnits === undefined ? {} : { metricUnits: boundedEntries(metricUnits) }),
    ...(passed + failed + skipped === 0 ? {} : { tests: { passed, failed, skipped } }),
  })
}

function wrongWith(
  revision: string | null,
  dirty: boolean,
  { commit }: LineOptions,
): string | undefined {
  if (revision === null) return 'this one has none, because its profile was not under git'
  if (dirty) return 'this one has files that differ from it (-dirty)'
  if (commit === undefined)
    return `${revision.slice(0, 12)} is not in this repository; fetch it, or name its clone with --repository`
  return undefined
}

function medianOfRepeats({ repeats }: RunResult, name: string): number | undefined {
  return repeats?.statistics[name]?.median
}

/** The times of a failed boot cannot be compared with those of one that passed. */
function bootOf(result: RunResult): HistoryLine['boot'] {
  const { verdict, repeats } = result
  const sample = sampleOf(result)
  if (sample === null || (verdict.kind !== 'pass' && verdict.kind !== 'over-budget')) return null
  const { accelerator, ...conditions } = sample.conditions
  const valueOf = (key: FixedKey): number | null => sample.figures[key]?.value ?? null
  const durationMs = valueOf('boot.durationMs')
  const leastMemoryBytes = valueOf('boot.memory.leastMemoryBytes')
  const boots = repeats?.statistics['boot.timeToReadyMs']?.count ?? 1
  return {
    accelerator,
    firstByteMs: valueOf('boot.timeToFirstByteMs'),
    readyMs: valueOf('boot.timeToReadyMs'),
    ...(durationMs === null ? {} : { durationMs }),
    peakBytes: valueOf('boot.memory.peakHostBytes'),
    ...(leastMemoryBytes === null ? {} : { leastMemoryBytes }),
    ...(boots < 2 ? {} : { boots }),
    conditions,
  }
}

function metricsOf(result: RunResult): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(result.metrics).map(([name, value]) => [
      name,
      medianOfRepeats(result, `metrics.${name}`) ?? value,
    ]),
  )
}

/** A profile may have hundreds of captures; a line must stay short. */
function boundedEntries<T extends string | number>(
  record: Readonly<Record<string, T>>,
): Record<string, T> {
  const entries = Object.entries(record).filter(([name]) => name.length <= 100)
  return Object.fromEntries(
    entries
      .slice(0, 100)
      .map(([name, value]) => [
        sanitize(name),
        (typeof value === 'string' ? sanitize(value, 20) : value) as T,
      ]),
  )
}

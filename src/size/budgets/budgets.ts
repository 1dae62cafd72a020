import type { Measurement } from '../measure.js'
import type { SizeNode } from '../tree.js'
import { nearestPlace } from './nearest-place.js'
import { bytesBeforeIn, placesOf, type BytesBefore, type Place } from './places.js'
import { concerns, isExpired, mayExcuse, waiversOf, type Waiver } from './waivers.js'

/** One limit for a path; a plain number is a maximum in bytes. */
type SingleBudget =
  | number
  | {
      readonly max?: number | undefined
      /** In bytes, or as a share of the size before. */
      readonly growth?: number | { readonly perCent: number } | undefined
      /** What growth is compared with: the merge base (default) or the newest release. */
      readonly per?: 'pull-request' | 'release' | undefined
      readonly severity?: 'fail' | 'warn' | undefined
    }

/** All limits for a path. */
export type Budget = SingleBudget | readonly SingleBudget[]

/** The result of checking one limit. */
export interface BudgetResult {
  readonly path: string
  readonly limitBytes: number
  /** Null if no node of the size tree has that path: this breaks the budget too. */
  readonly bytes: number | null
  /** Within the limit, or excused by a valid waiver. */
  readonly ok: boolean
  /** The pattern in the profile, if it stands for several paths. */
  readonly pattern?: string | undefined
  /** Set if the limit is the size before plus the allowed growth. */
  readonly kind?: 'growth' | undefined
  /** Set if growth counts from the newest release. */
  readonly per?: 'release' | undefined
  /** Set if a broken budget is only reported. */
  readonly severity?: 'warn' | undefined
  /** Bytes above the limit that valid waivers allow. */
  readonly waivedBytes?: number | undefined
  /** When the last waiver ended, if the valid ones are not enough. */
  readonly waiverEnded?: string | undefined
  /** For a broken growth budget: the earlier commit that has a waiver for it. */
  readonly waiverPast?: string | undefined
  /** Its size in the baseline; 0 if it did not exist. */
  readonly beforeBytes?: number | undefined
  /** If the path matches nothing: the nearest path that does. */
  readonly nearest?: string | undefined
}

/** What budgets are checked against besides the measurement. */
interface BudgetSetting {
  /** Size tree of the baseline; null if there is none. */
  readonly baseline: SizeNode | null
  /** Size tree of the newest release. */
  readonly release?: SizeNode | null
  readonly waivers: readonly Waiver[]
  /** In UTC, such as 2026-12-31. */
  readonly today: string
}

type Budgets = Readonly<Record<string, Budget>>
const alone: BudgetSetting = { baseline: null, waivers: [], today: '' }
const reportedLimit = 100

/**
 * Checks a measurement against budgets by path, e.g. `vmlinux/.text`, or `memory:vmlinux/.bss` for
 * bytes of memory. The path `image` means the booted artifact (all artifacts together if none is
 * booted), unless an artifact has that name. A pattern (`vmlinux/**`) applies to each node that it
 * matches; unattributed nodes match only if the pattern names them. Results are the nodes that
 * break the pattern (the 100 worst, waived ones last), or else the one nearest to its limit.
 * Without a baseline growth is not checked: see `uncheckedBudgets`.
 */
export function evaluateBudgets(
  measurement: Measurement,
  budgets: Budgets,
  setting: BudgetSetting = alone,
): readonly BudgetResult[] {
  const before = beforeIn(measurement, setting.baseline)
  const released = beforeIn(measurement, setting.release ?? null)
  return single(budgets).flatMap(([written, budget]) => {
    const { max, growth, per, severity } = budget
    const found = placesOf(measurement, written)
    const common = severity === 'warn' ? { severity } : {}
    const results: BudgetResult[] = []
    if (max !== undefined) {
      const judged =
        found.length === 0
          ? [matchesNothing(measurement, written, max, common)]
          : judge(written, found, () => max, setting, common)
      results.push(...judged.map((one) => withBefore(before, one)))
    }
    const counted = per === 'release' ? released : before
    if (growth !== undefined && counted !== null) {
      const limitOf = (path: string): number => {
        // A new node has grown by all of its bytes.
        const old = counted(path)
        return (
          old + (typeof growth === 'number' ? growth : Math.floor((old * growth.perCent) / 100))
        )
      }
      const kind = { ...common, kind: 'growth', ...(per === 'release' ? { per } : {}) } as const
      const judged =
        found.length === 0
          ? [matchesNothing(measurement, written, 0, kind)]
          : judge(written, found, limitOf, setting, kind)
      results.push(...judged.map((one) => withBefore(counted, one)))
    }
    return results
  })
}

function beforeIn(measurement: Measurement, earlier: SizeNode | null): BytesBefore | null {
  return earlier === null ? null : bytesBeforeIn(measurement, earlier)
}

function single(budgets: Budgets): readonly (readonly [string, Exclude<SingleBudget, number>])[] {
  return Object.entries(budgets).flatMap(([path, budget]) =>
    [budget]
      .flat()
      .map((one: SingleBudget) => [path, typeof one === 'number' ? { max: one } : one] as const),
  )
}

function withBefore(before: BytesBefore | null, result: BudgetResult): BudgetResult {
  if (before === null || result.bytes === null) return result
  return { ...result, beforeBytes: before(result.path) }
}

/** Paths of growth budgets that cannot be checked. */
interface UncheckedBudgets {
  readonly unchecked?: readonly string[]
  /** Those on growth since the newest release. */
  readonly uncheckedSinceRelease?: readonly string[]
}

/** Growth budgets that lack their baseline or release; empty lists are left out. */
export function uncheckedBudgets(
  budgets: Budgets,
  { baseline, release = null }: Pick<BudgetSetting, 'baseline' | 'release'>,
): UncheckedBudgets {
  const growing = single(budgets).filter(([, { growth }]) => growth !== undefined)
  const pathsBy = (isRelease: boolean): readonly string[] =>
    growing.filter(([, { per }]) => (per === 'release') === isRelease).map(([path]) => path)
  const unchecked = baseline === null ? pathsBy(false) : []
  const sinceRelease = release === null ? pathsBy(true) : []
  return {
    ...(unchecked.length === 0 ? {} : { unchecked }),
    ...(sinceRelease.length === 0 ? {} : { uncheckedSinceRelease: sinceRelease }),
  }
}

type BudgetKind = Pick<BudgetResult, 'severity' | 'kind' | 'per'>

function matchesNothing(
  measurement: Measurement,
  path: string,
  limitBytes: number,
  kind: BudgetKind,
): BudgetResult {
  const nearest = nearestPlace(measurement, path)
  const suggestion = nearest === undefined ? {} : { nearest }
  return { path, limitBytes, bytes: null, ok: false, ...suggestion, ...kind }
}

function judge(
  written: string,
  places: readonly Place[],
  limitOf: (path: string) => number,
  setting: BudgetSetting,
  kind: BudgetKind,
): readonly BudgetResult[] {
  const { waivers, today } = setting
  const results = places.map(({ path, bytes }): BudgetResult => {
    const limitBytes = limitOf(path)
    const named = waiversOf(waivers, written, path)
    const own = named.filter((waiver) => mayExcuse(waiver, kind))
    const past = named.findLast((waiver) => !own.includes(waiver) && !isExpired(waiver, today))
    const excused = excuse(bytes - limitBytes, own, today)
    const waiverPast = excused.ok || past === undefined ? {} : { waiverPast: past.origin }
    const pattern = path === written ? {} : { pattern: written }
    return { path, limitBytes, bytes, ...excused, ...waiverPast, ...pattern, ...kind }
  })
  const byExcess = results.toSorted((a, b) => excess(b) - excess(a))
  const broken = byExcess.filter(({ ok }) => !ok)
  const waived = byExcess.filter(({ ok, waivedBytes }) => ok && waivedBytes !== undefined)
  const worst = worstOf([...broken, ...waived], waivers)
  return worst.length === 0 ? byExcess.slice(0, 1) : worst
}

/** The first results, plus one for each waiver that is needed beyond: else it would look unused. */
function worstOf(
  results: readonly BudgetResult[],
  waivers: readonly Waiver[],
): readonly BudgetResult[] {
  const [reported, rest] = [results.slice(0, reportedLimit), results.slice(reportedLimit)]
  if (rest.length === 0) return reported
  const more = waivers.flatMap((waiver) => {
    const needs = (result: BudgetResult): boolean =>
      concerns(waiver, result) && mayExcuse(waiver, result)
    return reported.some(needs) ? [] : [rest.find(needs)].filter((found) => found !== undefined)
  })
  return [...reported, ...new Set(more)]
}

function excess({ bytes, limitBytes }: BudgetResult): number {
  return (bytes ?? 0) - limitBytes
}

/** Waivers of one path add up; an expired one does not count and is reported. */
function excuse(
  over: number,
  own: readonly Waiver[],
  today: string,
): Pick<BudgetResult, 'ok' | 'waivedBytes' | 'waiverEnded'> {
  if (over <= 0) return { ok: true }
  const holding = own.filter((waiver) => !isExpired(waiver, today))
  const waivedBytes = holding.reduce((sum, { amountBytes }) => sum + amountBytes, 0)
  const ok = holding.length > 0 && over <= waivedBytes
  const ended = own
    .filter((waiver) => isExpired(waiver, today))
    .map(({ until }) => until)
    .toSorted()
    .at(-1)
  return {
    ok,
    ...(holding.length > 0 ? { waivedBytes } : {}),
    ...(!ok && ended !== undefined ? { waiverEnded: ended } : {}),
  }
}

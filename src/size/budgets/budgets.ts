import type { Measurement } from '../measure.js'
import type { SizeNode } from '../tree.js'
import { nearestPlace } from './nearest-place.js'
import { bytesBeforeIn, placesOf, type BytesBefore, type Place } from './places.js'
import { concerns, isExpired, mayExcuse, waiversOf, type Waiver } from './waivers.js'

/** One thing asked of a path: a plain number is an upper limit in bytes. */
type SingleBudget =
  | number
  | {
      readonly max?: number | undefined
      /** In bytes, or as a share of what it was. */
      readonly growth?: number | { readonly perCent: number } | undefined
      /** What growth counts from: the merge base when not given, or the newest release. */
      readonly per?: 'pull-request' | 'release' | undefined
      readonly severity?: 'fail' | 'warn' | undefined
    }

/** What may be asked of a path. */
export type Budget = SingleBudget | readonly SingleBudget[]

/** What became of one upper limit. */
export interface BudgetResult {
  readonly path: string
  readonly limitBytes: number
  /** Null when no node of the size tree has that path: that is a broken budget too. */
  readonly bytes: number | null
  /** Kept, or excused by a waiver that holds. */
  readonly ok: boolean
  /** As the profile has it, where it stands for several paths. */
  readonly pattern?: string | undefined
  /** Where the limit is what it was and what it may grow by. */
  readonly kind?: 'growth' | undefined
  /** Where it counts from the newest release. */
  readonly per?: 'release' | undefined
  /** A broken one that is only told. */
  readonly severity?: 'warn' | undefined
  /** What a waiver that holds allows above the limit. */
  readonly waivedBytes?: number | undefined
  /** When the last waiver ended, where none that holds is enough. */
  readonly waiverEnded?: string | undefined
  /** Where a broken one is on growth: the commit before HEAD that has a waiver of it. */
  readonly waiverPast?: string | undefined
  /** What it was in the run that is compared with; 0 where it was not. */
  readonly beforeBytes?: number | undefined
  /** Where the path names nothing: what may be meant. */
  readonly nearest?: string | undefined
}

/** What budgets are held against besides the measurement. */
export interface BudgetSetting {
  /** Of the run that is compared with; null where there is none. */
  readonly baseline: SizeNode | null
  /** Of the newest release before it. */
  readonly release?: SizeNode | null
  readonly waivers: readonly Waiver[]
  /** As 2026-12-31. */
  readonly today: string
}

type Budgets = Readonly<Record<string, Budget>>
const alone: BudgetSetting = { baseline: null, waivers: [], today: '' }
const mostTold = 100

/**
 * Holds a measurement against budgets by path, e.g. `vmlinux/.text`, or `memory:vmlinux/.bss` for
 * bytes of memory. The path `image` means the artifact that is booted (all artifacts together where
 * none is), unless an artifact has that very name. A pattern (`vmlinux/**`) holds for each node that
 * it matches, and for what belongs to nothing known only where it names that: told are those that
 * break it (the 100 worst, waived ones last), or else the one nearest to its limit. Without a baseline
 * nothing is said of growth here: see `uncheckedBudgets`.
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
          ? [namesNothing(measurement, written, max, common)]
          : judge(written, found, () => max, setting, common)
      results.push(...judged.map((one) => withBefore(before, one)))
    }
    const counted = per === 'release' ? released : before
    if (growth !== undefined && counted !== null) {
      const limitOf = (path: string): number => {
        // What is new has grown by all of its bytes.
        const old = counted(path)
        return (
          old + (typeof growth === 'number' ? growth : Math.floor((old * growth.perCent) / 100))
        )
      }
      const kind = { ...common, kind: 'growth', ...(per === 'release' ? { per } : {}) } as const
      const judged =
        found.length === 0
          ? [namesNothing(measurement, written, 0, kind)]
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

/** Paths of budgets on growth that nothing can be said of. */
export interface UncheckedBudgets {
  readonly unchecked?: readonly string[]
  /** Those that count from the newest release. */
  readonly uncheckedSinceRelease?: readonly string[]
}

/** What cannot be checked without what it counts from; a list that is empty is left out. */
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

function namesNothing(
  measurement: Measurement,
  path: string,
  limitBytes: number,
  kind: BudgetKind,
): BudgetResult {
  const nearest = nearestPlace(measurement, path)
  const meant = nearest === undefined ? {} : { nearest }
  return { path, limitBytes, bytes: null, ok: false, ...meant, ...kind }
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
  const told = worstOf([...broken, ...waived], waivers)
  return told.length === 0 ? byExcess.slice(0, 1) : told
}

/** As many as are told, and for each waiver one that needs it: else it would look needless. */
function worstOf(
  results: readonly BudgetResult[],
  waivers: readonly Waiver[],
): readonly BudgetResult[] {
  const [told, rest] = [results.slice(0, mostTold), results.slice(mostTold)]
  if (rest.length === 0) return told
  const more = waivers.flatMap((waiver) => {
    const needs = (result: BudgetResult): boolean =>
      concerns(waiver, result) && mayExcuse(waiver, result)
    return told.some(needs) ? [] : [rest.find(needs)].filter((found) => found !== undefined)
  })
  return [...told, ...new Set(more)]
}

function excess({ bytes, limitBytes }: BudgetResult): number {
  return (bytes ?? 0) - limitBytes
}

/** Waivers of one path add up; one that has ended counts for nothing, and that is said. */
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

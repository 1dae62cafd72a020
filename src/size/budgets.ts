import type { Measurement } from './measure.js'
import { nodesMatching, type PlacedNode } from './path-pattern.js'
import { nodeAt } from './paths.js'
import { memoryOf, type SizeNode } from './tree.js'
import { isExpired, mayExcuse, waiversOf, type Waiver } from './waivers.js'

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
  /** What it was in the run that is compared with; 0 where it was not. */
  readonly beforeBytes?: number | undefined
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
const ofMemory = 'memory:'
const mostBroken = 100

/**
 * Holds a measurement against budgets by path, e.g. `vmlinux/.text`, or `memory:vmlinux/.bss` for
 * bytes of memory. The path `image` means the artifact that is booted (all artifacts together where
 * none is), unless an artifact has that very name. A pattern (`vmlinux/**`) holds for each node that
 * it matches: told are those that break it (the 100 worst), or else the one nearest to its limit.
 * Without a baseline nothing is said of growth here: see `uncheckedBudgets`.
 */
export function evaluateBudgets(
  measurement: Measurement,
  budgets: Budgets,
  setting: BudgetSetting = alone,
): readonly BudgetResult[] {
  return single(budgets).flatMap(([written, budget]) => {
    const { max, growth, per, severity } = typeof budget === 'number' ? { max: budget } : budget
    const found = placesOf(measurement, written)
    const common = severity === 'warn' ? { severity } : {}
    const results: BudgetResult[] = []
    if (max !== undefined) {
      const judged = judge(written, found, () => max, setting, common)
      results.push(...judged.map((one) => withBefore(measurement, setting.baseline, one)))
    }
    const before = treeBefore(setting, per)
    if (growth !== undefined && before !== null) {
      const limitOf = (path: string): number => {
        // What is new has grown by all of its bytes.
        const old = bytesBefore(measurement, before, path)
        return (
          old + (typeof growth === 'number' ? growth : Math.floor((old * growth.perCent) / 100))
        )
      }
      const counts = { kind: 'growth', ...(per === 'release' ? { per } : {}) } as const
      const judged = judge(written, found, limitOf, setting, { ...common, ...counts })
      results.push(...judged.map((one) => withBefore(measurement, before, one)))
    }
    return results
  })
}

function single(budgets: Budgets): readonly (readonly [string, SingleBudget])[] {
  return Object.entries(budgets).flatMap(([path, budget]) =>
    [budget].flat().map((one: SingleBudget) => [path, one] as const),
  )
}

function treeBefore(
  { baseline, release = null }: Pick<BudgetSetting, 'baseline' | 'release'>,
  per: 'pull-request' | 'release' | undefined,
): SizeNode | null {
  return per === 'release' ? release : baseline
}

function withBefore(
  measurement: Measurement,
  before: SizeNode | null,
  result: BudgetResult,
): BudgetResult {
  if (before === null || result.bytes === null) return result
  return { ...result, beforeBytes: bytesBefore(measurement, before, result.path) }
}

/** Paths of budgets on growth, which nothing can be said of without what it counts from. */
export function uncheckedBudgets(
  budgets: Budgets,
  setting: Pick<BudgetSetting, 'baseline' | 'release'>,
): readonly string[] {
  return single(budgets).flatMap(([path, budget]) =>
    typeof budget !== 'number' &&
    budget.growth !== undefined &&
    treeBefore(setting, budget.per) === null
      ? [path]
      : [],
  )
}

interface Place {
  readonly path: string
  readonly bytes: number
}

function judge(
  written: string,
  places: readonly Place[],
  limitOf: (path: string) => number,
  setting: BudgetSetting,
  common: Pick<BudgetResult, 'severity' | 'kind' | 'per'>,
): readonly BudgetResult[] {
  if (places.length === 0)
    return [
      {
        path: written,
        limitBytes: common.kind ? 0 : limitOf(written),
        bytes: null,
        ok: false,
        ...common,
      },
    ]
  const results = places.map(({ path, bytes }): BudgetResult => {
    const limitBytes = limitOf(path)
    const own = waiversOf(setting.waivers, written, path).filter((waiver) =>
      mayExcuse(waiver, common),
    )
    const excused = excuse(bytes - limitBytes, own, setting.today)
    const pattern = path === written ? {} : { pattern: written }
    return { path, limitBytes, bytes, ...excused, ...pattern, ...common }
  })
  const byExcess = results.toSorted((a, b) => excess(b) - excess(a))
  const told = byExcess.filter(({ ok, waivedBytes }) => !ok || waivedBytes !== undefined)
  return told.length === 0 ? byExcess.slice(0, 1) : told.slice(0, mostBroken)
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

function placesOf(measurement: Measurement, written: string): readonly Place[] {
  const inMemory = written.startsWith(ofMemory)
  const path = inMemory ? written.slice(ofMemory.length) : written
  const found = nodesMatching(measurement.tree, path)
  const places: readonly PlacedNode[] =
    found.length === 0 && path === 'image' ? bootedImage(measurement) : found
  return places.map(({ path: at, node }) => ({
    path: inMemory ? `${ofMemory}${at}` : at,
    bytes: inMemory ? memoryOf(node) : node.bytes,
  }))
}

function bootedImage({ tree, image }: Measurement): readonly PlacedNode[] {
  const node = image === null ? tree : nodeNamed(tree, image)
  return node === undefined ? [] : [{ path: 'image', node }]
}

function nodeNamed({ children }: SizeNode, name: string): SizeNode | undefined {
  return children?.find((child) => child.name === name)
}

function bytesBefore({ image, tree }: Measurement, before: SizeNode, place: string): number {
  const inMemory = place.startsWith(ofMemory)
  const path = inMemory ? place.slice(ofMemory.length) : place
  const isImage = path === 'image' && nodeAt(tree, path) === undefined
  const booted = image === null ? before : nodeNamed(before, image)
  const node = isImage ? booted : nodeAt(before, path)
  if (node === undefined) return 0
  return inMemory ? memoryOf(node) : node.bytes
}

import { patternCovers } from '../../size/path-pattern.js'
import { concerns, mayExcuse } from '../../size/budgets/waivers.js'
import { formatBytes, formatDelta, formatNumberOf } from '../quantities.js'
import type { SizeReport } from '../../result/result.js'
import { sanitize } from '../../result/sanitize.js'

/** The sizes of a report, with or without their tree. */
export type SizeFindings = Pick<
  SizeReport,
  | 'budgets'
  | 'waivers'
  | 'unchecked'
  | 'uncheckedSinceRelease'
  | 'baselineMissing'
  | 'releaseMissing'
>
export type ReportedBudget = SizeReport['budgets'][number]
export type SizeWaiver = NonNullable<SizeReport['waivers']>[number]

/** Whether a budget is met, met by a waiver, or broken with a warning or a failure. */
export type BudgetState = 'kept' | 'waived' | 'warned' | 'broken'

export function budgetState({ ok, severity, waivedBytes }: ReportedBudget): BudgetState {
  if (ok) return waivedBytes === undefined ? 'kept' : 'waived'
  return severity === 'warn' ? 'warned' : 'broken'
}

/** Budgets that need attention come first. */
const order: Readonly<Record<BudgetState, number>> = { broken: 0, warned: 1, waived: 2, kept: 3 }

/** How many budgets are met, and how many others by a waiver: `2 of 6 kept, 4 waived`. */
export function budgetCount(budgets: readonly ReportedBudget[]): string {
  const countOf = (state: BudgetState): number =>
    budgets.filter((budget) => budgetState(budget) === state).length
  const waived = countOf('waived')
  return `${countOf('kept')} of ${budgets.length} kept${waived === 0 ? '' : `, ${waived} waived`}`
}

export function worstFirst(budgets: readonly ReportedBudget[]): readonly ReportedBudget[] {
  return budgets.toSorted((a, b) => order[budgetState(a)] - order[budgetState(b)])
}

/** Remarks on a budget besides its figures. */
export function budgetRemarks(budget: ReportedBudget): readonly string[] {
  const { kind, per, severity, pattern, waivedBytes, waiverEnded, ok } = budget
  const { waiverPast, nearest } = budget
  return [
    ...(kind === 'growth' ? [`limit on growth${sinceText({ per })}`] : []),
    ...(severity === 'warn' ? ['only a warning'] : []),
    ...(pattern === undefined ? [] : [`by ${pattern}`]),
    ...(waivedBytes === undefined
      ? []
      : [
          ok
            ? `waived up to ${formatBytes(waivedBytes)}`
            : `only ${formatBytes(waivedBytes)} are waived`,
        ]),
    ...(waiverEnded === undefined ? [] : [`its waiver ended on ${waiverEnded}`]),
    ...(waiverPast === undefined
      ? []
      : [
          `the waiver of ${waiverPast} excuses no growth, for it is before HEAD: repeat the trailer in the last commit`,
        ]),
    ...(nearest === undefined ? [] : [`did you mean ${nearest}?`]),
  ]
}

/** The size and its excess: `1,200 B (1.17 KiB), 200 B over the limit of 1,000 B`. */
export function budgetFigures({ bytes, limitBytes }: ReportedBudget): string {
  if (bytes === null) return `nothing has this path; the limit is ${formatBytes(limitBytes)}`
  const over = bytes - limitBytes
  return over > 0
    ? `${formatBytes(bytes)}, ${formatBytes(over)} over the limit of ${formatBytes(limitBytes)}`
    : `${formatBytes(bytes)} of ${formatBytes(limitBytes)}`
}

/** The change in size; empty without a baseline. */
export function budgetGrowth({ bytes, beforeBytes }: ReportedBudget): string {
  return bytes === null || beforeBytes === undefined ? '' : formatDelta(beforeBytes, bytes)
}

/** Growth budgets that could not be checked, because what they are compared with is missing. */
export interface UncheckedGroup {
  readonly paths: readonly string[]
  readonly per?: 'release'
  readonly lacking: 'baseline' | 'release'
  /** Why it is missing; undefined if none was looked for. */
  readonly why: string | undefined
}

/** Groups unchecked budgets by what they lack. */
export function groupUnchecked(size: SizeFindings): readonly UncheckedGroup[] {
  const { unchecked = [], uncheckedSinceRelease = [], baselineMissing, releaseMissing } = size
  const groups: readonly UncheckedGroup[] = [
    { paths: unchecked, lacking: 'baseline', why: baselineMissing },
    { paths: uncheckedSinceRelease, per: 'release', lacking: 'release', why: releaseMissing },
  ]
  return groups.filter(({ paths }) => paths.length > 0)
}

/** What is missing, and the reason if known: `no release: no tag leads to 0123456789`. */
export function lackText({ lacking, why }: UncheckedGroup): string {
  return why === undefined ? `no ${lacking}` : `no ${lacking}: ${why}`
}

/** Distinguishes growth budgets: ` since the release`, or an empty text. */
export function sinceText({ per }: Pick<ReportedBudget, 'per'>): string {
  return per === 'release' ? ' since the release' : ''
}

/** All waivers that apply to a budget, expired ones too. */
export function waiversNaming(
  budget: ReportedBudget,
  { waivers = [] }: SizeFindings,
): readonly SizeWaiver[] {
  return waivers.filter((waiver) => concerns(waiver, budget) && mayExcuse(waiver, budget))
}

/** When a waiver ends, and a remark if no budget needs it. */
export function waiverEnd(waiver: SizeWaiver, size: SizeFindings): string {
  const use = waiverUse(waiver, size)
  return use === null ? waiverDate(waiver) : `${waiverDate(waiver)}; ${use}`
}

function waiverDate({ until, expired, daysLeft }: SizeWaiver): string {
  const date = sanitize(until)
  if (expired) return `ended on ${date}`
  if (daysLeft === undefined) return `until ${date}`
  return `until ${date} (${daysLeft === 0 ? 'its last day' : `${formatNumberOf(daysLeft, 'day')} left`})`
}

/** Why a waiver has no effect; null if a budget needs it. */
export function waiverUse(waiver: SizeWaiver, size: SizeFindings): string | null {
  if (isMissedByGrowth(waiver, size)) return 'excuses no growth, for its commit is before HEAD'
  if (waiver.needed === true) return null
  if (isUnchecked(waiver, size)) return 'its budget was not checked'
  const needless = needlessness(waiver)
  if (isRemovable(waiver, size)) return `${needless}: it can be removed`
  return waiver.needed === false || !waiver.used ? needless : null
}

/** Whether its commit is before HEAD, so that it does not excuse growth: see `mayExcuse`. */
function isMissedByGrowth(waiver: SizeWaiver, { budgets }: SizeFindings): boolean {
  if (waiver.expired) return false
  return budgets.some((budget) => !budget.ok && budget.bytes !== null && isPast(waiver, budget))
}

function isPast(waiver: SizeWaiver, budget: ReportedBudget): boolean {
  return concerns(waiver, budget) && !mayExcuse(waiver, budget)
}

function needlessness({ used, earlier }: SizeWaiver): string {
  if (!used) return 'no budget has this path'
  return earlier === true ? 'not needed for this change' : 'nothing is over its limit'
}

/** Whether a waiver can be removed from the profile; one in a commit message cannot. */
export function isRemovable(waiver: SizeWaiver, size: SizeFindings): boolean {
  const { origin, needed } = waiver
  return origin === 'profile' && needed === false && !isUnchecked(waiver, size)
}

function isUnchecked({ path }: SizeWaiver, size: SizeFindings): boolean {
  return groupUnchecked(size)
    .flatMap(({ paths }) => paths)
    .some((budget) => budget === path || patternCovers(budget, path))
}

/** The author of a waiver and where it is written. */
export function waiverAuthor({ author, origin }: SizeWaiver): string {
  return author === null ? origin : `${author} (${origin})`
}

/** A waiver in one line; `size` shows whether any budget needs it. */
export function waiverLine(waiver: SizeWaiver, size: SizeFindings): string {
  const { amountBytes, reason } = waiver
  return `waiver of ${formatBytes(amountBytes)} ${waiverEnd(waiver, size)}: ${reason} – ${waiverAuthor(waiver)}`
}

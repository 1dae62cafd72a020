import { patternCovers } from '../path-pattern.js'

/** Allows bytes above the limit of a budget until a day. */
export interface Waiver {
  readonly path: string
  readonly amountBytes: number
  readonly reason: string
  /** Null if not given. */
  readonly author: string | null
  /** The last day (UTC) on which it is valid, such as 2026-12-31. */
  readonly until: string
  /** `profile`, or `commit` and its abbreviated hash. */
  readonly origin: string
  /** Its key in the profile. */
  readonly key?: string | undefined
  /** Set for a commit before this change: the growth it excused is part of the baseline. */
  readonly earlier?: true | undefined
}

/** A waiver on a given day. */
export interface WaiverResult extends Waiver {
  readonly expired: boolean
  /** Whether a budget exists for its path. */
  readonly used: boolean
  /** Whether such a budget is above its limit and would break without the waiver. */
  readonly needed?: boolean | undefined
  /** Days until the last day, which counts as 0; negative once expired. */
  readonly daysLeft?: number | undefined
}

/** `today` is a date such as 2026-12-31, which compares as text. */
export function isExpired({ until }: Waiver, today: string): boolean {
  return today > until
}

/** Waivers of a budget, named by its pattern in the profile or by the path of the node. */
export function waiversOf(
  waivers: readonly Waiver[],
  written: string,
  path: string,
): readonly Waiver[] {
  return waivers.filter((waiver) => concerns(waiver, { path, pattern: written }))
}

/**
 * All waivers for the reports, including those that no budget needs, but without expired waivers of
 * earlier commits that no budget needs.
 */
export function listWaivers(
  waivers: readonly Waiver[],
  budgets: readonly WaivedBudget[],
  today: string,
): readonly WaiverResult[] {
  const all = waivers.map((waiver) => {
    const named = budgets.filter((budget) => concerns(waiver, budget))
    const own = named.filter((budget) => mayExcuse(waiver, budget))
    const days = daysBetween(today, waiver.until)
    return {
      ...waiver,
      expired: isExpired(waiver, today),
      used: named.length > 0 || budgets.some(({ pattern }) => isWithin(waiver.path, pattern)),
      needed: own.some(({ bytes, limitBytes }) => bytes !== null && bytes > limitBytes),
      ...(Number.isNaN(days) ? {} : { daysLeft: days }),
    }
  })
  // A commit keeps its trailer forever: an expired one is reported only if it is needed.
  return all.filter(({ earlier, expired, needed }) => earlier !== true || !expired || needed)
}

/** The properties of a budget that waivers depend on. */
interface WaivedBudget {
  readonly path: string
  readonly pattern?: string | undefined
  readonly bytes: number | null
  readonly limitBytes: number
  readonly kind?: 'growth' | undefined
  readonly per?: 'release' | undefined
}

/** Whether a waiver names this budget, by its path or by its pattern. */
export function concerns(
  waiver: Pick<Waiver, 'path'>,
  { path, pattern }: Pick<WaivedBudget, 'path' | 'pattern'>,
): boolean {
  return waiver.path === path || waiver.path === pattern
}

/** Growth counts from the merge base, which includes what earlier waivers excused. */
export function mayExcuse(
  { earlier }: Pick<Waiver, 'earlier'>,
  { kind, per }: Pick<WaivedBudget, 'kind' | 'per'>,
): boolean {
  return earlier !== true || kind !== 'growth' || per === 'release'
}

/** Only nodes that break a pattern are reported; a waiver may be for another node. */
function isWithin(path: string, pattern: string | undefined): boolean {
  return pattern !== undefined && patternCovers(pattern, path)
}

const dayMs = 86_400_000

/** In whole days; NaN if one is not a date. */
function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayMs)
}

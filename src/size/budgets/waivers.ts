import { patternCovers } from '../path-pattern.js'

/** An excuse for a budget: so many bytes more than its limit, until a day. */
export interface Waiver {
  readonly path: string
  readonly amountBytes: number
  readonly reason: string
  /** Null where nobody is named. */
  readonly author: string | null
  /** The last day (UTC) on which it holds, as 2026-12-31. */
  readonly until: string
  /** `profile`, or `commit` and what it is called. */
  readonly origin: string
  /** Where it is in the profile. */
  readonly key?: string | undefined
  /** Of a commit before this change: what it excused is in what growth is counted from. */
  readonly earlier?: true | undefined
}

/** A waiver on a given day. */
export interface WaiverResult extends Waiver {
  readonly expired: boolean
  /** Whether some budget is about its path. */
  readonly used: boolean
  /** Whether such a budget is above its limit: without the waiver it is broken. */
  readonly needed?: boolean | undefined
  /** Days until its last one, which counts as 0; negative after it. */
  readonly daysLeft?: number | undefined
}

/** `today` is a date like 2026-12-31, which compares as text. */
export function isExpired({ until }: Waiver, today: string): boolean {
  return today > until
}

/** Those of a budget, named as it is written in the profile or as the node that it is about. */
export function waiversOf(
  waivers: readonly Waiver[],
  written: string,
  path: string,
): readonly Waiver[] {
  return waivers.filter((waiver) => concerns(waiver, { path, pattern: written }))
}

/**
 * All waivers as the reports show them, those that no budget needs too; without those of earlier
 * commits that have ended and are not missed.
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
  // A commit keeps its trailer for ever: one that has ended is told of where it is missed.
  return all.filter(({ earlier, expired, needed }) => earlier !== true || !expired || needed)
}

/** What a waiver has to know of a budget. */
interface WaivedBudget {
  readonly path: string
  readonly pattern?: string | undefined
  readonly bytes: number | null
  readonly limitBytes: number
  readonly kind?: 'growth' | undefined
  readonly per?: 'release' | undefined
}

/** Whether a waiver is for this budget, by its own path or by the pattern that it is written as. */
export function concerns(
  waiver: Pick<Waiver, 'path'>,
  { path, pattern }: Pick<WaivedBudget, 'path' | 'pattern'>,
): boolean {
  return waiver.path === path || waiver.path === pattern
}

/** Growth counts from the merge base, which has all that earlier commits were excused for. */
export function mayExcuse(
  { earlier }: Pick<Waiver, 'earlier'>,
  { kind, per }: Pick<WaivedBudget, 'kind' | 'per'>,
): boolean {
  return earlier !== true || kind !== 'growth' || per === 'release'
}

/** Of a pattern, only nodes that break it are told; a waiver may be for another. */
function isWithin(path: string, pattern: string | undefined): boolean {
  return pattern !== undefined && patternCovers(pattern, path)
}

const dayMs = 86_400_000

/** In whole days; NaN where one is no date. */
function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayMs)
}

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
}

/** A waiver on a given day. */
export interface WaiverResult extends Waiver {
  readonly expired: boolean
  /** Whether some budget has its path. */
  readonly used: boolean
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
  return waivers.filter((waiver) => waiver.path === written || waiver.path === path)
}

/** All waivers as the reports show them, those that no budget needs too. */
export function listWaivers(
  waivers: readonly Waiver[],
  budgets: readonly { readonly path: string; readonly pattern?: string | undefined }[],
  today: string,
): readonly WaiverResult[] {
  const named = new Set(budgets.flatMap(({ path, pattern }) => [path, pattern ?? path]))
  return waivers.map((waiver) => ({
    ...waiver,
    expired: isExpired(waiver, today),
    used: named.has(waiver.path),
  }))
}

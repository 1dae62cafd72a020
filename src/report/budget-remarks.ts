import { formatBytes } from './quantities.js'
import type { SizeReport } from './result.js'

type Budget = SizeReport['budgets'][number]
type Waiver = NonNullable<SizeReport['waivers']>[number]

/** What is to be said of a budget besides its figures. */
export function budgetRemarks(budget: Budget): readonly string[] {
  const { kind, severity, pattern, waivedBytes, waiverEnded, ok } = budget
  return [
    ...(kind === 'growth' ? ['limit on growth'] : []),
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
  ]
}

/** How long a waiver holds, and for what. */
export function waiverEnd({ until, expired, used }: Waiver): string {
  const end = expired ? `ended on ${until}` : `until ${until}`
  return used ? end : `${end}; no budget has this path`
}

/** Who answers for a waiver and where it stands. */
export function waiverAuthor({ author, origin }: Waiver): string {
  return author === null ? origin : `${author} (${origin})`
}

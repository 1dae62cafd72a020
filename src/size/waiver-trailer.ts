import type { Waiver } from './waivers.js'

/** What a commit's trailer `Size-Waiver: path amount until reason` is called. */
export const waiverTrailer = 'Size-Waiver'

/** The last part may be anything; the others hold no space. */
const form = /^(\S+)\s+(\S+)\s+(\d{4}-\d{2}-\d{2})\s+(\S.*)$/

/**
 * Reads `vmlinux/.text 20kB 2026-12-31 the new scheduler`; undefined where it is not of that form.
 * `parseSize` reads the amount.
 */
export function parseWaiverTrailer(
  text: string,
  { author, commit }: { readonly author: string; readonly commit: string },
  parseSize: (text: string) => number | undefined,
): Waiver | undefined {
  const [, path, amount = '', until, reason] = form.exec(text.slice(0, 2000)) ?? []
  const amountBytes = parseSize(amount)
  if (path === undefined || until === undefined || reason === undefined) return undefined
  if (amountBytes === undefined || !isDate(until)) return undefined
  return { path, amountBytes, until, reason, author, origin: `commit ${commit}` }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

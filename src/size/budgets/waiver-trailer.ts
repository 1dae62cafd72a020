import { distance } from 'fastest-levenshtein'
import type { Waiver } from './waivers.js'

/** Name of the commit trailer `Size-Waiver: path amount until reason`. */
export const waiverTrailer = 'Size-Waiver'

/** Characters read of one trailer, since a commit message may be of any length. */
const longest = 2000
const example = '2026-12-31'

/** The waiver, or what is wrong with the trailer. */
type ReadTrailer = { readonly waiver: Waiver } | { readonly problem: string }

/**
 * Reads `vmlinux/.text 20kB 2026-12-31 the new scheduler`: the reason is free text, the other parts
 * have no spaces. `parseSize` reads the amount.
 */
export function parseWaiverTrailer(
  text: string,
  { author, commit }: { readonly author: string; readonly commit: string },
  parseSize: (text: string) => number | undefined,
): ReadTrailer {
  const [, path = '', amount = '', until = '', reason = ''] =
    /^(\S+)(?:\s+(\S+))?(?:\s+(\S+))?(?:\s+(\S.*))?$/s.exec(text.slice(0, longest)) ?? []
  const amountBytes = parseSize(amount)
  const isWithoutPath = parseSize(path) !== undefined && isDate(amount)
  if (isWithoutPath) return { problem: 'the path is missing' }
  if (amountBytes === undefined) return { problem: amountProblem(amount) }
  if (until === '') return { problem: `the date is missing, such as ${example}` }
  if (!isDate(until)) return { problem: `${cut(until)} is not a date such as ${example}` }
  if (reason === '') return { problem: 'the reason is missing' }
  return { waiver: { path, amountBytes, until, reason, author, origin: `commit ${commit}` } }
}

function amountProblem(amount: string): string {
  if (amount === '') return 'the amount is missing, such as 20kB'
  const shown = cut(amount)
  return /^\d+(\.\d+)?$/.test(amount)
    ? `the amount ${shown} has no unit, such as B or kB`
    : `${shown} is not an amount such as 20kB`
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A line that resembles a waiver but is not a Git trailer, with the reason. */
interface StrayWaiver {
  readonly line: string
  readonly problem: string
}

/** A name at the start of a line, after any list or quotation marks. */
const namedLine = /^[\s>*-]{0,20}([A-Za-z][\w -]{4,20}?)[ \t]{0,20}:[ \t]*(\S.*)$/
/** Edits by which a mistyped name may differ. */
const typoLimit = 2

/**
 * Lines of a message that look meant as waivers but are not trailers: Git reads trailers only from
 * the last paragraph and only under their exact name. `values` are those of the trailers that Git
 * found.
 */
export function strayWaivers(message: string, values: readonly string[]): readonly StrayWaiver[] {
  return message.split('\n').flatMap((written): readonly StrayWaiver[] => {
    const [, name = '', value = ''] = namedLine.exec(written.slice(0, longest)) ?? []
    const line = written.slice(0, longest).trim()
    const typos = distance(name.toLowerCase(), waiverTrailer.toLowerCase())
    if (name === '' || typos > typoLimit) return []
    if (typos > 0) return [{ line, problem: `${name} is not ${waiverTrailer}` }]
    // The value of a trailer may continue on further lines.
    if (values.some((known) => known.startsWith(value.trim()))) return []
    return [{ line, problem: 'it is not among the trailers, which are in the last paragraph' }]
  })
}

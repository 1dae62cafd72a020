import { distance } from 'fastest-levenshtein'
import type { Waiver } from './waivers.js'

/** What a commit's trailer `Size-Waiver: path amount until reason` is called. */
export const waiverTrailer = 'Size-Waiver'

/** Of one trailer; a commit's message has no end. */
const longest = 2000
const example = '2026-12-31'

/** What a trailer says, or which part of it is wrong. */
export type ReadTrailer = { readonly waiver: Waiver } | { readonly problem: string }

/**
 * Reads `vmlinux/.text 20kB 2026-12-31 the new scheduler`: the last part may be anything, the others
 * hold no space. `parseSize` reads the amount.
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
  if (until === '') return { problem: `the day is missing, such as ${example}` }
  if (!isDate(until)) return { problem: `${cut(until)} is no day such as ${example}` }
  if (reason === '') return { problem: 'the reason is missing' }
  return { waiver: { path, amountBytes, until, reason, author, origin: `commit ${commit}` } }
}

function amountProblem(amount: string): string {
  if (amount === '') return 'the amount is missing, such as 20kB'
  const told = cut(amount)
  return /^\d+(\.\d+)?$/.test(amount)
    ? `the amount ${told} has no unit, such as B or kB`
    : `${told} is no amount such as 20kB`
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A line that looks like a waiver and is no trailer, and why not. */
export interface StrayWaiver {
  readonly line: string
  readonly problem: string
}

/** A name that begins a line, behind the marks that a list or a quotation puts before it. */
const namedLine = /^[\s>*-]{0,20}([A-Za-z][\w -]{4,20}?)[ \t]*:[ \t]*(\S.*)$/
/** Letters by which a name may be mistyped. */
const mostTypos = 2

/**
 * The lines of a message that somebody took for waivers: git reads trailers in the last paragraph
 * alone, and under their very name. `values` are those of the trailers that it found.
 */
export function strayWaivers(message: string, values: readonly string[]): readonly StrayWaiver[] {
  return message.split('\n').flatMap((written): readonly StrayWaiver[] => {
    const [, name = '', value = ''] = namedLine.exec(written.slice(0, longest)) ?? []
    const line = written.slice(0, longest).trim()
    const typos = distance(name.toLowerCase(), waiverTrailer.toLowerCase())
    if (name === '' || typos > mostTypos) return []
    if (typos > 0) return [{ line, problem: `${name} is not ${waiverTrailer}` }]
    // The value of a trailer may go on in further lines.
    if (values.some((known) => known.startsWith(value.trim()))) return []
    return [{ line, problem: 'it is not among the trailers, which are the last paragraph' }]
  })
}

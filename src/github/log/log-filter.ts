import { sanitize } from '../../result/sanitize.js'

/**
 * Makes the output of a child or guest harmless in the runner's log. The runner obeys `::command::`
 * at the start of a line, even after white space, and `##[command]` anywhere in it. It also ends
 * lines at `\r`, and the page of the log ends them at further separators.
 */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** The runner obeys no line that starts with this. */
const gutter = '│ '

export interface FilterLimits {
  /** Characters per line. */
  readonly line: number
  /** Bytes per stage. */
  readonly total: number
}

export const defaultLimits: FilterLimits = { line: 2000, total: 5 * 2 ** 20 }

/** Escape sequences are longer than what they leave; anything beyond this factor is not read. */
const rawPerShown = 8

function shorten(line: string, limit: number): string {
  return line.length <= limit
    ? line
    : `${line.slice(0, limit)}… (${line.length - limit} more characters)`
}

/** Converts a line of output to lines of the log. */
export function filterLine(line: string, limit: number = defaultLimits.line): readonly string[] {
  const looked = line.slice(0, limit * rawPerShown)
  const unseen = line.length - looked.length
  const shown = looked
    .split(lineBreak)
    .map((part) => `${gutter}${shorten(sanitize(part, Number.POSITIVE_INFINITY), limit)}`)
  return unseen === 0 ? shown : [...shown, `${gutter}… (${unseen} more characters)`]
}

/** How much of a stage has been shown and withheld so far. */
interface Shown {
  readonly bytes: number
  readonly withheldLines: number
  readonly withheldBytes: number
}

export const nothingShown: Shown = { bytes: 0, withheldLines: 0, withheldBytes: 0 }

/** Counts one more line of output and returns what to write for it. */
export function admit(
  shown: Shown,
  line: string,
  limits: FilterLimits = defaultLimits,
): { readonly shown: Shown; readonly lines: readonly string[] } {
  const lines = shown.withheldLines > 0 ? [] : filterLine(line, limits.line)
  const bytes = lines.reduce((sum, one) => sum + Buffer.byteLength(one) + 1, 0)
  if (lines.length > 0 && shown.bytes + bytes <= limits.total)
    return { shown: { ...shown, bytes: shown.bytes + bytes }, lines }
  return {
    shown: {
      ...shown,
      withheldLines: shown.withheldLines + 1,
      withheldBytes: shown.withheldBytes + Buffer.byteLength(line),
    },
    lines:
      shown.withheldLines > 0
        ? []
        : [`${gutter}… the log shows ${limits.total} bytes of a stage; the rest is withheld here`],
  }
}

/** Summary at the end of a stage; undefined if everything was shown. */
export function describeWithheld({ withheldLines, withheldBytes }: Shown): string | undefined {
  return withheldLines === 0
    ? undefined
    : `${withheldLines} lines (${withheldBytes} bytes) of output are not in this log`
}

import { sanitize } from '../../result/sanitize.js'

/**
 * Text of a child or of the guest, made sanitize for the runner's log. The runner obeys `::command::`
 * at the start of a line, white space before it or not, and `##[command]` anywhere in it; it ends
 * lines at `\r` as well, and the log's page at further separators.
 */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** No line is obeyed that starts with this. */
const gutter = '│ '

export interface LogLimits {
  /** Characters of one line. */
  readonly line: number
  /** Bytes of one stage. */
  readonly total: number
}

export const defaultLimits: LogLimits = { line: 2000, total: 5 * 2 ** 20 }

/** Escape sequences are longer than what they leave; beyond this a line is not even looked at. */
const rawPerShown = 8

function shorten(line: string, limit: number): string {
  return line.length <= limit
    ? line
    : `${line.slice(0, limit)}… (${line.length - limit} more characters)`
}

/** A line of output as lines of the log. */
export function filterLine(line: string, limit: number = defaultLimits.line): readonly string[] {
  const looked = line.slice(0, limit * rawPerShown)
  const unseen = line.length - looked.length
  const shown = looked
    .split(lineBreak)
    .map((part) => `${gutter}${shorten(sanitize(part, Number.POSITIVE_INFINITY), limit)}`)
  return unseen === 0 ? shown : [...shown, `${gutter}… (${unseen} more characters)`]
}

/** What has been shown of a stage so far, and what has been held back. */
export interface Shown {
  readonly bytes: number
  readonly withheldLines: number
  readonly withheldBytes: number
}

export const nothingShown: Shown = { bytes: 0, withheldLines: 0, withheldBytes: 0 }

/** Takes one more line of output into account, and gives what to write for it. */
export function admit(
  shown: Shown,
  line: string,
  limits: LogLimits = defaultLimits,
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

/** Said at the end of a stage; undefined when all of it was shown. */
export function describeWithheld({ withheldLines, withheldBytes }: Shown): string | undefined {
  return withheldLines === 0
    ? undefined
    : `${withheldLines} lines (${withheldBytes} bytes) of output are not in this log`
}

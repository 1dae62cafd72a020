import { toPlainText } from '../console/input/plain-text.js'

/**
 * A string of the record as one line that can be shown: symbol names, console lines and reasons are
 * written by the kernel under test. Beyond `limit` characters it is cut, with `…` in the end. The
 * runner obeys `##[command]` anywhere in a line of a log, so that form is broken up.
 */
export function sanitize(text: string, limit = 300): string {
  // Cut twice: before, so that a line of megabytes costs nothing; after, for the exact length.
  const plain = toPlainText(text.slice(0, limit * 4)).replaceAll('##[', '##\\[')
  const isCut = plain.length > limit || text.length > limit * 4
  return isCut ? `${plain.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : plain
}

/** Longest excerpt that is shown, in lines and in characters of a line. */
export const excerptLines = 60
const excerptColumns = 400

/**
 * The lines of an excerpt with their numbers: `  212 │ Kernel panic`. The bar also keeps `::error::`
 * from the start of a line, where the runner would obey it.
 */
export function numberedLines(firstLine: number, lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, excerptLines)
  const width = String(firstLine + Math.max(shown.length - 1, 0)).length
  const numbered = shown.map((line, index) =>
    `${String(firstLine + index).padStart(width)} │ ${sanitize(line, excerptColumns)}`.trimEnd(),
  )
  const rest = lines.length - shown.length
  return rest > 0 ? [...numbered, `${' '.repeat(width)} │ … ${rest} more lines`] : numbered
}

/**
 * The runner also obeys `::command::` at the start of a line, spaces before it or not, and the
 * names that begin a line of text are the kernel's or the profile's.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1\\::')
}

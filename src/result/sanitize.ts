import { toPlainText } from '../console/input/plain-text.js'

/**
 * A string of the record as one printable line: symbol names, console lines and reasons come from
 * the kernel under test. Cut at `limit` characters, with `…` at the end. The runner executes
 * `##[command]` anywhere in a log line, so that form is escaped.
 */
export function sanitize(text: string, limit = 300): string {
  // Cut before, so a line of megabytes is cheap, and after, for the exact length.
  const plain = toPlainText(text.slice(0, limit * 4)).replaceAll('##[', '##\\[')
  const isCut = plain.length > limit || text.length > limit * 4
  return isCut ? `${plain.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : plain
}

/** Limits of an excerpt: lines, and characters per line. */
const excerptLines = 60
const excerptColumns = 400

/**
 * The lines of an excerpt with their numbers: `  212 │ Kernel panic`. The prefix also keeps
 * `::error::` away from the start of a line, where the runner would execute it.
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
 * Escapes `::command::` at the start of a line, with or without leading spaces, and `##[command]`
 * anywhere: the runner would execute it, and lines may begin with names from the kernel or the profile.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^[^\S\n\r\u2028\u2029]*(?=::)/gm, '$&\\').replaceAll('##[', '##\\[')
}

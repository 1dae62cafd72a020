import type { Pattern } from '../../profile/schema/pattern.js'
import type { ConsoleLine } from '../input/lines.js'

/** A place on the console: the id of a line and a column of its text. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface Found {
  /** Column after the match. */
  readonly end: number
  readonly captures: Readonly<Record<string, string>>
}

/**
 * Finds an entry's matches along the console. A growing line is offered repeatedly, but each match
 * is found once, and matches do not overlap.
 */
export interface LineFinder {
  /** The next match at or after column `from`. */
  next(line: ConsoleLine, from: number): Found | undefined
}

export function createLineFinder(pattern: Pattern): LineFinder {
  let found: Place = { line: 0, column: 0 }
  return {
    next: (line, from) => {
      if (!line.complete && !pattern.literal) return undefined
      const start = line.id === found.line ? Math.max(from, found.column) : from
      if (start > line.text.length) return undefined
      const match = pattern.find(line.text, start)
      if (match === undefined) return undefined
      // An expression that matches the empty string matches once per line.
      found = { line: line.id, column: match.end > match.start ? match.end : Infinity }
      return match
    },
  }
}

import type { Evidence } from '../verdict.js'
import type { ConsoleLine } from './lines.js'

/** Name of the raw console log in the output folder, which excerpts point into. */
export const consoleLogName = 'console.log'

/** The last lines of a console, as many as a reader takes in at a glance. */
const kept = 20

export interface Tail {
  add(line: ConsoleLine): void
  lines(): readonly ConsoleLine[]
}

export function createTail(): Tail {
  const lines: ConsoleLine[] = []
  return {
    add: (line) => {
      lines.push(line)
      if (lines.length > kept) lines.shift()
    },
    lines: () => lines,
  }
}

/** A line longer than this is not read to its end by anybody; the raw log has it whole. */
const shownLength = 500

function shorten(text: string): string {
  return text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`
}

export function consoleEvidence(lines: readonly ConsoleLine[]): readonly Evidence[] {
  const [first] = lines
  if (first === undefined) return []
  return [
    {
      source: consoleLogName,
      firstLine: first.number,
      lines: lines.map(({ text }) => shorten(text)),
    },
  ]
}

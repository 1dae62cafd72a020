import type { Evidence } from '../../verdict.js'
import type { ConsoleLine } from './lines.js'
import { consoleLogName } from '../../output-files.js'

/** How many last lines to keep: as many as a reader takes in at a glance. */
const kept = 20

export interface Tail {
  add(line: ConsoleLine): void
  lines(): readonly ConsoleLine[]
}

/** Longer lines are cut; the raw log has them whole. */
const shownLength = 500

/** The shown part of a long line and one character more, copied: a slice keeps the whole string. */
function startOf(text: string): string {
  return Buffer.from(text.slice(0, shownLength + 1), 'utf16le').toString('utf16le')
}

export function createTail(): Tail {
  let lines: ConsoleLine[] = []
  return {
    add: (line) => {
      lines.push(line.text.length <= shownLength ? line : { ...line, text: startOf(line.text) })
      // Dropping one line at a time would cost more than judging it when output floods in.
      if (lines.length > 2 * kept) lines = lines.slice(-kept)
    },
    lines: () => lines.slice(-kept),
  }
}

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

import type { Evidence } from '../../verdict.js'
import type { ConsoleLine } from './lines.js'
import { consoleLogName } from '../../output-files.js'

/** The last lines of a console, as many as a reader takes in at a glance. */
const kept = 20

export interface Tail {
  add(line: ConsoleLine): void
  lines(): readonly ConsoleLine[]
}

/** A line longer than this is not read to its end by anybody; the raw log has it whole. */
const shownLength = 500

/** More than is shown of a long line, as a copy: what is cut from a string keeps all of it. */
function startOf(text: string): string {
  return Buffer.from(text.slice(0, shownLength + 1), 'utf16le').toString('utf16le')
}

export function createTail(): Tail {
  let lines: ConsoleLine[] = []
  return {
    add: (line) => {
      lines.push(line.text.length <= shownLength ? line : { ...line, text: startOf(line.text) })
      // To move all of them for every line of a flood would take longer than to judge it.
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

import type { Verdict } from '../../verdict.js'
import { anyOfPatterns } from './any-pattern.js'
import { consoleEvidence } from '../input/excerpt.js'
import type { ConsoleLine } from '../input/lines.js'
import type { Clue } from './vocabulary/entry.js'
import { consoleLogName } from '../../output-files.js'

interface Found {
  readonly clue: Clue
  readonly line: ConsoleLine
}

/** Remembers console lines that may explain how the boot ends. */
export interface Clues {
  look(line: ConsoleLine): void
  /** The verdict with its explanation first; `about` is a crash id or the kind of end. */
  explain(verdict: Verdict, about: string): Verdict
}

function isShown(verdict: Verdict, { number }: ConsoleLine): boolean {
  return verdict.evidence.some(
    ({ source, firstLine, lines }) =>
      source === consoleLogName && number >= firstLine && number < firstLine + lines.length,
  )
}

/** The last clue explains best: a kernel tries one thing after another. */
export function createClues(known: readonly Clue[]): Clues {
  const concerns = anyOfPatterns(
    known.flatMap(({ pattern, until }) => (until === undefined ? [pattern] : [pattern, until])),
  )
  let found: readonly Found[] = []
  return {
    look: (line) => {
      if (!line.complete || !concerns(line.text)) return
      const kept = found.filter(({ clue }) => clue.until?.test(line.text) !== true)
      const clue = known.find(({ pattern }) => pattern.test(line.text))
      found =
        clue === undefined ? kept : [...kept.filter((one) => one.clue !== clue), { clue, line }]
    },
    explain: (verdict, about) => {
      const best = found.findLast(({ clue }) => clue.explains.includes(about))
      if (best === undefined || verdict.kind === 'pass') return verdict
      const { clue, line } = best
      const more = isShown(verdict, line) ? [] : consoleEvidence([line])
      return { ...verdict, hint: clue.hint, evidence: [...more, ...verdict.evidence] }
    },
  }
}

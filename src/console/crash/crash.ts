import { anyOfPatterns } from './any-pattern.js'
import { withoutLogPrefix } from '../input/log-prefix.js'
import type { Clue, CrashEntry } from './vocabulary/entry.js'
import {
  vocabularies,
  type NamedVocabulary,
  type VocabularyName,
} from './vocabulary/vocabularies.js'

export interface Crash {
  readonly entry: CrashEntry
  readonly vocabulary: NamedVocabulary
  /** The kernel's message, without the log prefix. */
  readonly title: string
  /** The exit status that the line reports; null if it reports none. */
  readonly status: number | null
}

const mayMatch = new Map(
  vocabularies.map(({ name, entries }) => [
    name,
    anyOfPatterns(entries.map(({ pattern }) => pattern)),
  ]),
)

function vocabulariesNamed(names: readonly VocabularyName[]): readonly NamedVocabulary[] {
  return vocabularies.filter(({ name }) => names.includes(name))
}

/** A line without the log prefix. */
export function crashTitle(text: string): string {
  return withoutLogPrefix(text).trim()
}

/** Looks for any crash of the named vocabularies in a line. */
export function findCrash(text: string, names: readonly VocabularyName[]): Crash | undefined {
  // Nearly no line reports a crash: rule those out quickly.
  if (!names.some((name) => mayMatch.get(name)?.(text) === true)) return undefined
  const applicable = vocabulariesNamed(names)
  if (applicable.some(({ ignore }) => ignore.some((pattern) => pattern.test(text))))
    return undefined
  // Specific vocabularies say more than the generic one, so it is tried last.
  for (const vocabulary of applicable.toReversed())
    for (const entry of vocabulary.entries) {
      const match = entry.pattern.exec(text)
      if (match === null) continue
      const written = match.groups?.status
      const status = written === undefined ? null : statusOf(written, entry.statusBase)
      return { entry, vocabulary, title: entry.title ?? crashTitle(text), status }
    }
  return undefined
}

/** A guest may print any digits; a status that is not exact is not known. */
function statusOf(written: string, base = 0): number | null {
  const status = Number(written) + base
  return Number.isSafeInteger(status) ? status : null
}

/** The clues of the named vocabularies. */
export function cluesOf(names: readonly VocabularyName[]): readonly Clue[] {
  return vocabulariesNamed(names).flatMap(({ clues = [] }) => clues)
}

/** Whether a kernel with this command line reports every exit status but 0. */
export function reportsStatus(commandLine: string, names: readonly VocabularyName[]): boolean {
  return vocabulariesNamed(names).some((one) => one.reportsStatus?.test(commandLine) === true)
}

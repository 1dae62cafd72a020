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
  /** What the kernel said, without the prefix of its log. */
  readonly title: string
  /** The exit status that the line tells; null where it tells none. */
  readonly status: number | null
}

const mayTell = new Map(
  vocabularies.map(({ name, entries }) => [
    name,
    anyOfPatterns(entries.map(({ pattern }) => pattern)),
  ]),
)

function vocabulariesNamed(names: readonly VocabularyName[]): readonly NamedVocabulary[] {
  return vocabularies.filter(({ name }) => names.includes(name))
}

/** What a line says, without the prefix of its log. */
export function crashTitle(text: string): string {
  return withoutLogPrefix(text).trim()
}

/** Looks for any crash of the named vocabularies in a line. */
export function findCrash(text: string, names: readonly VocabularyName[]): Crash | undefined {
  // Nearly every line tells of none, and that is to be known quickly.
  if (!names.some((name) => mayTell.get(name)?.(text) === true)) return undefined
  const applicable = vocabulariesNamed(names)
  if (applicable.some(({ ignore }) => ignore.some((pattern) => pattern.test(text))))
    return undefined
  // The specific vocabularies say more than the generic one, which therefore comes last.
  for (const vocabulary of applicable.toReversed())
    for (const entry of vocabulary.entries) {
      const match = entry.pattern.exec(text)
      if (match === null) continue
      const written = match.groups?.status
      const status = written === undefined ? null : Number(written) + (entry.statusBase ?? 0)
      return { entry, vocabulary, title: entry.title ?? crashTitle(text), status }
    }
  return undefined
}

/** The clues of the named vocabularies. */
export function cluesOf(names: readonly VocabularyName[]): readonly Clue[] {
  return vocabulariesNamed(names).flatMap(({ clues = [] }) => clues)
}

/** Whether a kernel with this command line tells every exit status but 0. */
export function tellsStatus(commandLine: string, names: readonly VocabularyName[]): boolean {
  return vocabulariesNamed(names).some((one) => one.tellsStatus?.test(commandLine) === true)
}

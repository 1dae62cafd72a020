import type { CrashEntry, Vocabulary } from './vocabulary/entry.js'
import { genericVocabulary } from './vocabulary/generic.js'
import { linuxVocabulary } from './vocabulary/linux.js'
import { osvVocabulary } from './vocabulary/osv.js'

export interface Crash {
  readonly entry: CrashEntry
  readonly vocabulary: Vocabulary
  /** What the kernel said, without the prefix of its log. */
  readonly title: string
}

const vocabularies: readonly Vocabulary[] = [genericVocabulary, linuxVocabulary, osvVocabulary]

/** printk's prefix: level, time stamp, caller. */
const printkPrefix = /^(?:<\d+>)?(?:\[ *\d+\.\d+\])?(?:\[ *[CT]\d+\])? ?/

/** Looks for any crash of the named vocabularies in a line. */
export function findCrash(text: string, names: readonly string[]): Crash | undefined {
  const applicable = vocabularies.filter(({ name }) => names.includes(name))
  if (applicable.some(({ ignore }) => ignore.some((pattern) => pattern.test(text))))
    return undefined
  // The specific vocabularies say more than the generic one, which therefore comes last.
  for (const vocabulary of applicable.toReversed()) {
    const entry = vocabulary.entries.find(({ pattern }) => pattern.test(text))
    if (entry !== undefined)
      return { entry, vocabulary, title: text.replace(printkPrefix, '').trim() }
  }
  return undefined
}

import type { VmmVocabulary } from '../../machine/vmm.js'

function withoutPrefix(line: string, { linePrefix }: VmmVocabulary): string {
  return linePrefix === undefined ? line : line.replace(linePrefix, '')
}

/** Why a VMM failed, in one line out of its last words; for most it is the very last. */
export function whyVmmFailed(vocabulary: VmmVocabulary, lines: readonly string[]): string {
  const why =
    vocabulary.whyFailed?.(lines) ??
    lines.findLast((line) => vocabulary.farewell?.test(line) !== true) ??
    'without a word'
  return withoutPrefix(why, vocabulary)
}

const causeFollows = /^Caused by:$/
/** Lines between an error of a processor and what caused it. */
const nearby = 3

/** What a VMM says when it cannot go on running a guest's processor; undefined where it did not. */
export function findLostProcessor(
  vocabulary: VmmVocabulary,
  lines: readonly string[],
): string | undefined {
  const at = lines.findIndex((line) => vocabulary.lostProcessor?.test(line) === true)
  const said = lines[at]
  if (said === undefined) return undefined
  const after = lines.slice(at + 1, at + 1 + nearby)
  const caused = after.findIndex((line) => causeFollows.test(line))
  const cause = caused === -1 ? undefined : lines[at + 1 + caused + 1]
  const plain = withoutPrefix(said, vocabulary)
  return cause === undefined ? plain : `${plain}: ${cause.trim()}`
}

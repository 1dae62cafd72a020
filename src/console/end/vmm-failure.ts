import type { VmmVocabulary } from '../../machine/vmm.js'

function withoutPrefix(line: string, { linePrefix }: VmmVocabulary): string {
  return linePrefix === undefined ? line : line.replace(linePrefix, '')
}

/** The line of a VMM's output that says why it failed; for most VMMs the last one. */
export function whyVmmFailed(vocabulary: VmmVocabulary, lines: readonly string[]): string {
  const why =
    vocabulary.whyFailed?.(lines) ??
    lines.findLast((line) => vocabulary.farewell?.test(line) !== true) ??
    'without a word'
  return withoutPrefix(why, vocabulary)
}

const causeFollows = /^Caused by:$/
/** The cause of an error follows within this many lines. */
const nearby = 3

/** A VMM's message, with its cause, that it can no longer run a guest processor. */
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

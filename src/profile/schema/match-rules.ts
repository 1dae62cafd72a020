import type { Objection } from './objection.js'

/** The part of an entry that the rules are about. */
interface MatchSettings {
  readonly text?: string | undefined
  readonly regex?: string | undefined
  readonly at_least?: number | undefined
  readonly exactly?: number | undefined
  readonly never?: true | undefined
  readonly interleaved?: boolean | undefined
  readonly send?: string | undefined
  readonly within?: number | undefined
  readonly bounds?: unknown
}

const counts = ['at_least', 'exactly', 'never'] as const
/** Keys that only apply to console lines. */
const ofLines = [...counts, 'send', 'interleaved'] as const
/** Keys that need a match, which `never` does not have. */
const ofMatches = ['send', 'within', 'bounds'] as const

/** In characters: matching time is proportional to the length of the text. */
const longestInterleaved = 200

/** Checks which keys of an `expect:` entry cannot be combined. */
export function objectToMatch(entry: MatchSettings): readonly Objection[] {
  const has = (key: keyof MatchSettings): boolean => entry[key] !== undefined
  const given = counts.filter(has)
  const isLine = has('text') || has('regex')
  const objections: Objection[] = []
  const object = (key: keyof MatchSettings, message: string): void => {
    objections.push({ path: [key], message })
  }
  if (!isLine) for (const key of ofLines.filter(has)) object(key, 'goes with text: or regex: only')
  if (given.length > 1 && given[1] !== undefined)
    object(given[1], 'give at most one of at_least:, exactly:, never:')
  if (has('never'))
    for (const key of ofMatches.filter(has))
      object(key, 'cannot be combined with never:, which waits for nothing')
  if (entry.interleaved === true) {
    if (has('regex')) object('interleaved', 'goes with text: only')
    if (given[0] !== undefined) object(given[0], 'cannot count interleaved: text')
    if ((entry.text ?? '').length > longestInterleaved)
      object('text', `at most ${longestInterleaved} characters with interleaved:`)
  }
  return objections
}

import type { Evidence } from '../../verdict.js'
import { type LogExcerpt } from '../build-log.js'
import { findStop } from './find-cause.js'
import { buildLogName } from '../../output-files.js'

const contextLines = 12
/** Lines before an error in which a compiler or linker says where it is. */
const introduction =
  /^(?:In file included from |\s+from |Traceback|\s+File ")|: [Ii]n (?:\w{1,20} ){0,5}(?:function|constructor|destructor|instantiation|substitution)\b/
const mostIntroduction = 6

function piece({ firstLine, lines }: LogExcerpt, from: number, count: number): Evidence {
  return {
    source: buildLogName,
    firstLine: firstLine + from,
    lines: lines.slice(from, from + count),
  }
}

function startOf(lines: readonly string[], cause: number): number {
  let start = cause
  while (start > 0 && cause - start < mostIntroduction && introduction.test(lines[start - 1] ?? ''))
    start -= 1
  return Math.max(0, start - 2)
}

/**
 * The part of a step's output that shows why it failed: the cause with its context, and the line of
 * the failed recipe if that is elsewhere. Without a known cause, the last lines before the build
 * stopped.
 */
export function excerptFailure(step: LogExcerpt, cause: number | undefined): readonly Evidence[] {
  const { lines } = step
  if (lines.length === 0) return []
  const end = findStop(lines)
  if (cause === undefined) {
    const from = Math.max(0, Math.min(end + 2, lines.length) - contextLines)
    return [piece(step, from, contextLines)]
  }
  const from = startOf(lines, cause)
  const around = piece(step, from, contextLines)
  return end >= from + contextLines ? [around, piece(step, end, 1)] : [around]
}

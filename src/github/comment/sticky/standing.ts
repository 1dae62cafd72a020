import { readCommentMarks } from '../../../report/comment/marks.js'
import { fitMarkdown } from '../../../report/markdown/fit.js'
import { markdownLimits } from '../../../report/markdown/limits.js'

/** What a comment is about: decides which of two is newer. */
export interface Standing {
  /** Head of the pull request; null if the comment does not say. */
  readonly sha: string | null
  readonly runId: string | null
  readonly attempt: number
  /** How many jobs had a result. */
  readonly results: number
}

/** A standing as a comment has it. */
export interface WrittenStanding extends Standing {
  readonly isHidden: boolean
}

/** Hidden lines at the top of a body from the report; ours is the next one. */
const markLines = 2

const line = (body: string, index: number): string => body.split(/\r?\n/, index + 1)[index] ?? ''

const cutNotice = 'Cut to the length that a comment may have; all of it is in the artifacts.'

/** Adds a hidden line to a body of `renderComment`; no longer than a comment may be. */
export function withStanding(
  body: string,
  { attempt, results }: Standing,
  isHidden = false,
): string {
  const lines = body.split('\n')
  const own = `<!-- attempt: ${attempt} results: ${results}${isHidden ? ' hidden' : ''} -->`
  const head = [...lines.slice(0, markLines), own, ''].join('\n')
  const { most, unit } = markdownLimits.comment
  const text = lines.slice(markLines).join('\n')
  return `${head}${fitMarkdown(text, { most: most - head.length, unit }, cutNotice)}`
}

/** Undefined if it is not a comment of ours with that key. */
export function readStanding(body: string, key: string): WrittenStanding | undefined {
  const marks = readCommentMarks(body)
  if (marks?.key !== key) return undefined
  const own = line(body.slice(0, 1000), markLines)
  const [, attempt = '1', results = '0', hidden] =
    /^<!-- attempt: (\d{1,6}) results: (\d{1,6})( hidden)? -->$/.exec(own) ?? []
  return {
    ...{ sha: marks.sha, runId: marks.runId },
    ...{ attempt: Number(attempt), results: Number(results) },
    isHidden: hidden !== undefined,
  }
}

/** Whether a comment that is there is newer than ours, or has more; ours is of the current head. */
export function isNewer(there: Standing, ours: Standing): boolean {
  if (there.sha !== ours.sha) return false
  const [theirRun, ourRun] = [BigInt(there.runId ?? '0'), BigInt(ours.runId ?? '0')]
  if (theirRun !== ourRun) return theirRun > ourRun
  if (there.attempt !== ours.attempt) return there.attempt > ours.attempt
  return there.results > ours.results
}

/** Line ends aside, which the service may change. */
export function isSameBody(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(one) === plain(other)
}

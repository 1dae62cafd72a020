import { toPlainText } from '../console/input/plain-text.js'
import { wordsOf } from '../profile/issue-words.js'
import { groupOf, historyLineSchema, type HistoryLine } from './line.js'

/** A line that is none, by its 1-based number in its file. */
export interface HistoryProblem {
  readonly file: string
  readonly line: number
  readonly reason: string
}

export interface History {
  /** Oldest first. */
  readonly lines: readonly HistoryLine[]
  /** The first of those that could not be read. */
  readonly problems: readonly HistoryProblem[]
  /** How many could not be read, or were too many. */
  readonly skipped: number
}

/** In characters; a line of 128 nodes has less than a tenth of it. */
const longestLine = 256 << 10
/** The newest are read: of a history that long nobody looks at the rest. */
const mostLines = 20_000
const namedProblems = 20

/**
 * Reads a history. Its lines were written by many runs, and perhaps by anybody who can push: one
 * that is damaged is told and left out. Of two for the same commit, profile, architecture and mode
 * the later one counts, unless they tell of different accelerators.
 */
export function parseHistory(text: string, file: string): History {
  const problems: HistoryProblem[] = []
  let skipped = 0
  const skip = (line: number, reason: string): void => {
    skipped++
    if (problems.length < namedProblems) problems.push({ file, line, reason })
  }
  const total = countLines(text)
  const first = Math.max(1, total - mostLines + 1)
  if (first > 1) {
    skip(1, `lines 1 to ${first - 1} are more than ${mostLines} lines ago`)
    skipped += first - 2
  }
  const runs = new Map<string, Map<string | null, HistoryLine>>()
  let number = 0
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const start = from
    from = to + 1
    number++
    if (number < first) continue
    if (to - start > longestLine) {
      skip(number, `longer than ${longestLine} characters`)
      continue
    }
    const raw = text.slice(start, to).trim()
    if (raw === '') continue
    const read = parseLine(raw)
    if (typeof read === 'string') skip(number, read)
    else remember(runs, read, number)
  }
  const lines = [...runs.values()].flatMap((byAccelerator) => [...byAccelerator.values()])
  return { lines: sortedByTime(lines), problems, skipped }
}

/** Several files as one history; of the same run the later one counts. */
export function mergeHistories(histories: readonly History[]): History {
  const runs = new Map<string, Map<string | null, HistoryLine>>()
  for (const [file, { lines }] of histories.entries())
    for (const [index, line] of lines.entries()) remember(runs, line, `${file}:${index}`)
  return {
    lines: sortedByTime([...runs.values()].flatMap((all) => [...all.values()])),
    problems: histories.flatMap(({ problems }) => problems).slice(0, namedProblems),
    skipped: histories.reduce((sum, { skipped }) => sum + skipped, 0),
  }
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return text.endsWith('\n') || text === '' ? count : count + 1
}

function parseLine(raw: string): HistoryLine | string {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch {
    return 'no JSON'
  }
  const parsed = historyLineSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.map(String).join('.') ?? ''
  return toPlainText(
    `${where === '' ? '' : `${where}: `}${issue === undefined ? '' : wordsOf(issue)}`,
  ).slice(0, 200)
}

/** A run without a commit is like no other; one of changed files is none of its commit's. */
function remember(
  runs: Map<string, Map<string | null, HistoryLine>>,
  line: HistoryLine,
  number: number | string,
): void {
  const key = `${line.commit ?? number}${line.dirty === true ? '-dirty' : ''}\n${groupOf(line)}`
  const accelerator = line.boot?.accelerator ?? null
  const before = runs.get(key)
  // One that did not boot says as much of either accelerator.
  const kept =
    accelerator === null
      ? []
      : [...(before ?? [])].filter(([other]) => other !== null && other !== accelerator)
  // Taken out and put in again: the order is that of the lines that count.
  runs.delete(key)
  runs.set(key, new Map([...kept, [accelerator, line]]))
}

/** Those of one second stay as they came. */
function sortedByTime(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  return lines
    .map((line) => ({ line, time: Date.parse(line.at) }))
    .toSorted((a, b) => a.time - b.time)
    .map(({ line }) => line)
}

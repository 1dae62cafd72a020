import { toPlainText } from '../console/input/plain-text.js'
import { wordsOf } from '../profile/issue-words.js'
import { groupOf, historyLineSchema, type HistoryLine } from './line.js'

/** A malformed line, by its 1-based number in its file. */
interface HistoryProblem {
  readonly file: string
  readonly line: number
  readonly reason: string
}

export interface History {
  /** Oldest first. */
  readonly lines: readonly HistoryLine[]
  /** The first lines that could not be read. */
  readonly problems: readonly HistoryProblem[]
  /** How many lines could not be read, or exceeded the limit. */
  readonly skipped: number
}

/** In characters; a line of 128 nodes has less than a tenth of it. */
const longestLine = 256 << 10
/** Only the newest lines are read: older runs are of no use in a trend. */
const mostLines = 20_000
const namedProblems = 20

/**
 * Reads a history. Many runs wrote its lines, and anyone who can push may have: damaged lines are
 * reported and skipped. Of two lines for the same commit, profile, architecture and mode the later
 * one counts, unless their accelerators differ.
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
    skip(1, `lines 1 to ${first - 1}: only the newest ${mostLines} lines are read`)
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

/** Merges several files into one history; for the same run the later one counts. */
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
    return 'not JSON'
  }
  const parsed = historyLineSchema.safeParse(value)
  if (parsed.success) return sizesProblem(parsed.data) ?? parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.map(String).join('.') ?? ''
  return toPlainText(
    `${where === '' ? '' : `${where}: `}${issue === undefined ? '' : wordsOf(issue)}`,
  ).slice(0, 200)
}

/** Parts that are kept are never more than the node that they are parts of. */
function sizesProblem({ sizes }: HistoryLine): string | undefined {
  if (sizes === null) return undefined
  const views = new Set(sizes.views)
  const parts = new Map<string, number>()
  for (const [path, bytes] of Object.entries(sizes.nodes)) {
    const above = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    // A view shows its node in another way, at times unpacked.
    if (!views.has(path)) parts.set(above, (parts.get(above) ?? 0) + bytes)
  }
  for (const [above, bytes] of parts) {
    const whole = sizes.nodes[above]
    if (whole !== undefined && bytes > whole)
      return toPlainText(`sizes.nodes.${above}: ${whole} is less than its parts, ${bytes}`)
  }
  return undefined
}

/** Lines without a commit are never the same run; -dirty lines never replace a clean one. */
function remember(
  runs: Map<string, Map<string | null, HistoryLine>>,
  line: HistoryLine,
  number: number | string,
): void {
  const key = `${line.commit ?? number}${line.dirty === true ? '-dirty' : ''}\n${groupOf(line)}`
  const accelerator = line.boot?.accelerator ?? null
  const before = runs.get(key)
  // Without a boot, a line replaces those of both accelerators.
  const kept =
    accelerator === null
      ? []
      : [...(before ?? [])].filter(([other]) => other !== null && other !== accelerator)
  // Delete first: a Map keeps the position of an existing key.
  runs.delete(key)
  runs.set(key, new Map([...kept, [accelerator, line]]))
}

/** Stable: lines of the same second keep their order. */
function sortedByTime(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  return lines
    .map((line) => ({ line, time: Date.parse(line.at) }))
    .toSorted((a, b) => a.time - b.time)
    .map(({ line }) => line)
}

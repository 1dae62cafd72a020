import type { RunResult } from '../../result/result.js'
import { headlineOf } from '../headline.js'
import { formatCount, formatNumberOf } from '../quantities.js'
import type { PageData, RunData } from './page-data.js'
import { plainTexts, runData, type PageRun } from './run-data.js'
import { createStringTable } from './tree-columns.js'

/** Characters of JSON: some seconds of a browser, and a few hundred megabytes of its memory. */
const mostCharacters = 32 * 2 ** 20
/** Bytes of console logs that one page is made from: they are read before it is known what fits. */
export const mostConsoleBytes = 2 * mostCharacters

/** Said of a run without its details. */
const leftOut = 'sizes, console and history are left out here; result.json has them'
/** What stands after the data that is counted: brackets, and the note itself. */
const room = 1000

function rankOf({ verdict }: RunResult): number {
  return verdict.kind === 'pass' ? 1 : 0
}

/** The worst first, and otherwise as they were. */
export function worstFirst<Run extends { readonly result: RunResult }>(
  runs: readonly Run[],
): readonly Run[] {
  return runs.toSorted((a, b) => rankOf(a.result) - rankOf(b.result))
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length + 1

/** A run without what takes most room: sizes, console and history. */
function verdictOf({ result }: PageRun): RunData {
  const made = runData({ result: { ...result, size: null } }, createStringTable())
  const headline = plainTexts(headlineOf(result))
  return { ...made, headline: { ...headline, notes: [...headline.notes, leftOut] } }
}

/** Everything, in the given order; undefined if it is too long, and then not all of it was made. */
function wholeData(runs: readonly PageRun[], most: number): PageData | undefined {
  const table = createStringTable()
  const data: RunData[] = []
  let length = 0
  for (const run of runs) {
    const known = table.strings.length
    const made = runData(run, table)
    length += lengthOf(made) + lengthOf(table.strings.slice(known))
    if (length > most - room) return undefined
    data.push(made)
  }
  return { strings: table.strings, runs: data }
}

function cutNote(ranked: readonly PageRun[], kept: number, detailed: number): string {
  const failed = ranked.slice(kept).filter(({ result }) => rankOf(result) === 0).length
  const said = [
    `Cut, because a larger page would not open: ${formatCount(kept)} of ${formatNumberOf(ranked.length, 'run')} are here, the worst first`,
    kept > detailed
      ? `, ${formatCount(kept - detailed)} of them without sizes, console and history`
      : '',
    failed > 0 ? `; ${formatCount(failed)} of those left out failed` : '',
    '. All of each run is in its result.json.',
  ]
  return said.join('')
}

/**
 * Everything that the page shows, without what only programs read. If it exceeds the limit, the runs
 * that failed come first, as many verdicts as fit are shown, and what is left is for their details.
 */
export function pageData(runs: readonly PageRun[], most = mostCharacters): PageData {
  const whole = wholeData(runs, most)
  if (whole !== undefined) return whole
  const ranked = worstFirst(runs)
  let spare = most - room
  const data: RunData[] = []
  for (const run of ranked) {
    const made = verdictOf(run)
    spare -= lengthOf(made)
    // One is always there: its result.json, which is as long, was read.
    if (spare < 0 && data.length > 0) break
    data.push(made)
  }
  const table = createStringTable()
  let detailed = 0
  for (const [index, made] of data.entries()) {
    const run = ranked[index]
    if (run === undefined || spare <= 0) break
    // Into a table of its own first: what does not fit must not leave its names.
    const own = createStringTable()
    const more = lengthOf(runData(run, own)) - lengthOf(made) + lengthOf(own.strings)
    if (more > spare) continue
    spare -= more
    data[index] = runData(run, table)
    detailed += 1
  }
  return { strings: table.strings, runs: data, cut: cutNote(ranked, data.length, detailed) }
}

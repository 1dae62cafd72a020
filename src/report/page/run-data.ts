import { toPlainText } from '../../console/input/plain-text.js'
import { excerptsOf } from '../budget-excerpts.js'
import { headlineOf } from '../headline.js'
import type { RunResult } from '../../result/result.js'
import { consoleData, type RecordedConsole } from './console-lines.js'
import type { HistoryData, PageData, RunData } from './page-data.js'
import { createStringTable, namedTrees, type StringTable } from './tree-columns.js'

/** A result and the files beside it. */
export interface PageRun {
  readonly result: RunResult
  readonly console?: RecordedConsole | undefined
  /** The history of earlier runs of the same profile. */
  readonly history?: HistoryData | undefined
}

/** Everything that the page shows, without what only programs read. */
export function pageData(runs: readonly PageRun[]): PageData {
  const table = createStringTable()
  const data = runs.map((run) => runData(run, table))
  return { strings: table.strings, runs: data }
}

function runData({ result, console, history }: PageRun, table: StringTable): RunData {
  const { size, verdict, ...rest } = result
  const { tree, ...sizes } = size ?? { tree: undefined }
  const shown = { ...rest, verdict: { ...verdict, evidence: excerptsOf(result) } }
  return {
    record: plainTexts({ ...shown, size: tree === undefined ? null : sizes }) as RunData['record'],
    headline: plainTexts(headlineOf(result)) as RunData['headline'],
    trees: tree === undefined ? [] : namedTrees(tree, table),
    console: console === undefined ? null : consoleData(console, result),
    history: history === undefined ? null : (plainTexts(history) as HistoryData),
  }
}

/** Removes bidirectional and hidden characters: names and console text come from the guest. */
export function plainTexts(value: unknown): unknown {
  if (typeof value === 'string') return toPlainText(value)
  if (Array.isArray(value)) return value.map(plainTexts)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]) => [toPlainText(key), plainTexts(entry)])
  return Object.fromEntries(entries) as unknown
}

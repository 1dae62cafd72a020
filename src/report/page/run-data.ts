import { toPlainText } from '../../console/input/plain-text.js'
import { excerptsOf } from '../budget-excerpts.js'
import { headlineOf } from '../headline.js'
import type { RunResult, SizeReport } from '../../result/result.js'
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
  const sizes = size === null ? null : splitSize(size)
  const shown = { ...rest, verdict: { ...verdict, evidence: excerptsOf(result) } }
  return {
    record: plainTexts({ ...shown, size: sizes === null ? null : sizes.rest }),
    headline: plainTexts(headlineOf(result)),
    trees: sizes === null ? [] : namedTrees(sizes.tree, table),
    console: console === undefined ? null : consoleData(console, result),
    history: history === undefined ? null : plainTexts(history),
  }
}

function splitSize({ tree, ...rest }: SizeReport): {
  readonly tree: SizeReport['tree']
  readonly rest: Omit<SizeReport, 'tree'>
} {
  return { tree, rest }
}

/** Removes bidirectional and hidden characters: names and console text come from the guest. */
export function plainTexts<T>(value: T): T {
  // Only the characters of strings change, so the type remains.
  return plainValue(value) as T
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return toPlainText(value)
  if (Array.isArray(value)) return value.map(plainValue)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]) => [toPlainText(key), plainValue(entry)])
  return Object.fromEntries(entries) as unknown
}

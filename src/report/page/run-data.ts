import { toPlainText } from '../../console/input/plain-text.js'
import { excerptsOf } from '../budgets/excerpts.js'
import { headlineOf } from '../headline.js'
import type { RunResult, SizeReport } from '../../result/result.js'
import { consoleData, type RecordedConsole } from './console-lines.js'
import type { HistoryData, RunData } from './page-data.js'
import { namedTrees, type StringTable } from './tree-columns.js'

/** A result and the files beside it. */
export interface PageRun {
  readonly result: RunResult
  readonly console?: RecordedConsole | undefined
  /** The history of earlier runs of the same profile. */
  readonly history?: HistoryData | undefined
}

/** What the page shows of a run, without what only programs read; names of sizes go to the table. */
export function runData({ result, console, history }: PageRun, table: StringTable): RunData {
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

import path from 'node:path'
import type { RenderedFormat } from '../output-files.js'
import type { RunResult } from '../result/result.js'
import { readResult, resultFileOf } from '../run/read-result.js'
import { renderReport, type ReportedRun } from '../run/render-report.js'
import { historyLines } from './history/lines.js'
import { showFailure } from './show.js'

export interface ReportOptions {
  readonly format: RenderedFormat
  readonly top: number
  /** A file or a branch with the history of such runs. */
  readonly history?: string
  /** Results of the release before. */
  readonly before?: readonly string[]
}

/** `report`: renders existing results. */
export async function reportCommand(
  files: readonly string[],
  { format, top, history, before = [] }: ReportOptions,
): Promise<number> {
  const runs: ReportedRun[] = []
  for (const file of files) {
    const result = await readResult(file)
    if (!result.ok) return showFailure(result.failure)
    runs.push({ result: result.value, folder: path.dirname(await resultFileOf(file)) })
  }
  const lines = await historyLines(history)
  if (!lines.ok) return showFailure(lines.failure)
  const earlier: RunResult[] = []
  for (const file of before) {
    const result = await readResult(file)
    if (!result.ok) return showFailure(result.failure)
    earlier.push(result.value)
  }
  const shown = { top, history: lines.value, before: earlier }
  process.stdout.write(await renderReport(format, runs, shown))
  return 0
}

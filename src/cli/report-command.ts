import path from 'node:path'
import type { ReportFormat } from '../output-files.js'
import { readResult, resultFileOf } from '../run/read-result.js'
import { renderReport, type ReportedRun } from '../run/render-report.js'
import { historyLines } from './history/lines.js'
import { showFailure } from './show.js'

export interface ReportOptions {
  readonly format: ReportFormat
  readonly top: number
  /** A file or a branch with the history of such runs. */
  readonly history?: string
}

/** `report`: renders existing results. */
export async function reportCommand(
  files: readonly string[],
  { format, top, history }: ReportOptions,
): Promise<number> {
  const runs: ReportedRun[] = []
  for (const file of files) {
    const result = await readResult(file)
    if (!result.ok) return showFailure(result.failure)
    runs.push({ result: result.value, folder: path.dirname(await resultFileOf(file)) })
  }
  const lines = await historyLines(history)
  if (!lines.ok) return showFailure(lines.failure)
  process.stdout.write(await renderReport(format, runs, { top, history: lines.value }))
  return 0
}

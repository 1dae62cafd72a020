import path from 'node:path'
import type { HistoryLine } from '../history/line.js'
import { historyOf, pageHistoryOf } from '../report/history/page-history.js'
import { renderJunit } from '../report/junit/junit.js'
import { renderMarkdown } from '../report/markdown/markdown.js'
import { renderPage } from '../report/page/render-page.js'
import type { RunResult } from '../result/result.js'
import { renderSarif } from '../report/sarif/sarif.js'
import { readResult, resultFileOf } from '../run/read-result.js'
import { readPageRun } from '../run/page-run.js'
import { historyLines } from './history/lines.js'
import { showFailure } from './show.js'

export const reportFormats = ['markdown', 'html', 'junit', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

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
  const results: RunResult[] = []
  for (const file of files) {
    const result = await readResult(file)
    if (!result.ok) return showFailure(result.failure)
    results.push(result.value)
  }
  const lines = await historyLines(history)
  if (!lines.ok) return showFailure(lines.failure)
  process.stdout.write(await render(format, results, { files, top, lines: lines.value }))
  return 0
}

async function render(
  format: ReportFormat,
  results: readonly RunResult[],
  {
    files,
    top,
    lines,
  }: {
    readonly files: readonly string[]
    readonly top: number
    readonly lines: readonly HistoryLine[]
  },
): Promise<string> {
  switch (format) {
    case 'markdown':
      return results
        .map((result) => renderMarkdown(result, { top, history: historyOf(lines, result) }))
        .join('\n---\n\n')
    case 'junit':
      return renderJunit(results)
    case 'sarif':
      return renderSarif(results)
    case 'html':
      return renderPage(
        await Promise.all(
          results.map(async (result, at) => ({
            ...(await readPageRun(result, path.dirname(await resultFileOf(files[at] ?? '')))),
            history: pageHistoryOf(lines, result),
          })),
        ),
      )
  }
}

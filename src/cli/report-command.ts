import path from 'node:path'
import { renderJunit } from '../report/junit.js'
import { renderMarkdown } from '../report/markdown.js'
import { renderPage } from '../report/page/render-page.js'
import type { RunResult } from '../report/result.js'
import { renderSarif } from '../report/sarif.js'
import { readResult } from '../run/measure.js'
import { readPageRun } from '../run/page-run.js'
import { showFailure } from './show.js'

export const reportFormats = ['markdown', 'html', 'junit', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** `report`: renders results that already exist. */
export async function reportCommand(
  files: readonly string[],
  { format, top }: { readonly format: ReportFormat; readonly top: number },
): Promise<number> {
  const results: RunResult[] = []
  for (const file of files) {
    const result = await readResult(file)
    if (!result.ok) return showFailure(result.failure)
    results.push(result.value)
  }
  process.stdout.write(await render(format, results, files, top))
  return 0
}

async function render(
  format: ReportFormat,
  results: readonly RunResult[],
  files: readonly string[],
  top: number,
): Promise<string> {
  switch (format) {
    case 'markdown':
      return results.map((result) => renderMarkdown(result, { top })).join('\n---\n\n')
    case 'junit':
      return renderJunit(results)
    case 'sarif':
      return renderSarif(results)
    case 'html':
      return renderPage(
        await Promise.all(
          results.map(async (result, at) => readPageRun(result, path.dirname(files[at] ?? ''))),
        ),
      )
  }
}

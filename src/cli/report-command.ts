import { renderJunit } from '../report/junit.js'
import { renderMarkdown } from '../report/markdown.js'
import type { RunResult } from '../report/result.js'
import { readResult } from '../run/measure.js'
import { showFailure } from './show.js'

export const reportFormats = ['markdown', 'junit'] as const
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
  process.stdout.write(
    format === 'junit'
      ? renderJunit(results)
      : results.map((result) => renderMarkdown(result, { top })).join('\n---\n\n'),
  )
  return 0
}

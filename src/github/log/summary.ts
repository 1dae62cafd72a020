import { fitMarkdown } from '../../report/markdown/fit.js'
import { markdownLimits } from '../../report/markdown/limits.js'

const cutNotice = 'The report is longer than a summary may be; the whole of it is in the artifact.'

/** What the runner shows of a report: it drops the whole summary of a step if that is too long. */
export function fitSummary(markdown: string, most: number = markdownLimits.summary.most): string {
  return fitMarkdown(markdown, { ...markdownLimits.summary, most }, cutNotice)
}

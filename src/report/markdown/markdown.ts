import { historySections } from './history.js'
import type { GroupHistory } from '../../history/series.js'
import { findingNodes, headlineNodes } from './findings.js'
import { folded, paragraph, prose, serialize } from './nodes.js'
import type { Section } from './section.js'
import { sectionsOf } from './sections.js'
import { formatCount } from '../quantities.js'
import type { RunResult } from '../../result/result.js'

export interface MarkdownOptions {
  /** Rows of the largest symbols and changes. */
  readonly top: number
  /** In bytes of UTF-8. GitHub takes step summaries of 1 MiB and comments of 65,536 characters. */
  readonly limitBytes?: number
  /** The history of earlier runs of the same profile. */
  readonly history?: GroupHistory | undefined
}

/** GitHub's limit for the summary of a step. */
export const stepSummaryLimitBytes = 1 << 20

/** Row limits for each table to try, from all rows down to the fewest that are useful. */
const rowLimits = [Number.POSITIVE_INFINITY, 500, 100, 20, 5] as const

/**
 * The report of one run for a step summary or a pull request: verdict, subject and figures in three
 * lines, then why it failed, then everything else folded. If it exceeds the limit, it is cut: first
 * rows, then sections from the end. The last line says what was cut.
 */
export function renderMarkdown(result: RunResult, options: MarkdownOptions): string {
  const { top, limitBytes = stepSummaryLimitBytes } = options
  const sections = [...sectionsOf(result, top), ...historySections(options.history)]
  const fits = (text: string): boolean => Buffer.byteLength(text) < limitBytes
  for (const rows of rowLimits) {
    const text = assemble(result, sections, [], rows, limitBytes)
    if (fits(text)) return text
  }
  for (let kept = sections.length - 1; kept >= 0; kept--) {
    const text = assemble(result, sections.slice(0, kept), sections.slice(kept), 5, limitBytes)
    if (fits(text)) return text
  }
  const least = serialize([
    ...headlineNodes(result),
    paragraph(prose(cutText(limitBytes, 'nothing but the verdict is here'))),
  ])
  return fits(least) ? least : serialize(headlineNodes(result))
}

function assemble(
  result: RunResult,
  kept: readonly Section[],
  dropped: readonly Section[],
  rows: number,
  limitBytes: number,
): string {
  return serialize([
    ...headlineNodes(result),
    ...findingNodes(result, rows),
    ...kept.flatMap(({ title, isOpen, nodes }) => folded(title, isOpen, nodes(rows))),
    ...(rows === Number.POSITIVE_INFINITY
      ? []
      : [paragraph(prose(cutNote(dropped, rows, limitBytes)))]),
  ])
}

function cutNote(dropped: readonly Section[], rows: number, limitBytes: number): string {
  const without = dropped.map(({ title }) => title.split(':')[0]).join(', ')
  const leftOut = without === '' ? '' : `, without ${without}`
  return cutText(limitBytes, `at most ${rows} rows of each table${leftOut}`)
}

function cutText(limitBytes: number, left: string): string {
  return `Cut to stay below ${formatCount(limitBytes)} bytes: ${left}. All of it is in result.json.`
}

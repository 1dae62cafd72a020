import { historySections } from './history.js'
import type { GroupHistory } from '../../history/series.js'
import { lengthIn, markdownLimits, type MarkdownLimit } from './limits.js'
import { findingNodes, headlineNodes } from './findings.js'
import { folded, paragraph, prose, serialize } from './nodes.js'
import type { Section } from './section.js'
import { sectionsOf } from './sections.js'
import { formatCount } from '../quantities.js'
import type { RunResult } from '../../result/result.js'

export interface MarkdownOptions {
  /** Rows of the largest symbols and changes. */
  readonly top: number
  /** That of a step summary if not given. */
  readonly limit?: MarkdownLimit
  /** The history of earlier runs of the same profile. */
  readonly history?: GroupHistory | undefined
}

/** Row limits for each table to try, from all rows down to the fewest that are useful. */
const rowLimits = [Number.POSITIVE_INFINITY, 500, 100, 20, 5] as const

/**
 * The report of one run for a step summary or a pull request: verdict, subject and figures in three
 * lines, then why it failed, then everything else folded. If it exceeds the limit, it is cut: first
 * rows, then sections from the end. The last line says what was cut.
 */
export function renderMarkdown(result: RunResult, options: MarkdownOptions): string {
  const { top, limit = markdownLimits.summary } = options
  const sections = [...sectionsOf(result, top), ...historySections(options.history)]
  const fits = (text: string): boolean => lengthIn(text, limit.unit) < limit.most
  for (const rows of rowLimits) {
    const text = assemble(result, sections, [], rows, limit)
    if (fits(text)) return text
  }
  for (let kept = sections.length - 1; kept >= 0; kept--) {
    const text = assemble(result, sections.slice(0, kept), sections.slice(kept), 5, limit)
    if (fits(text)) return text
  }
  const least = serialize([
    ...headlineNodes(result),
    paragraph(prose(cutText(limit, 'nothing but the verdict is here'))),
  ])
  return fits(least) ? least : renderHeadline(result)
}

/** The verdict, its subject and its figures alone. */
export function renderHeadline(result: RunResult): string {
  return serialize(headlineNodes(result))
}

function assemble(
  result: RunResult,
  kept: readonly Section[],
  dropped: readonly Section[],
  rows: number,
  limit: MarkdownLimit,
): string {
  return serialize([
    ...headlineNodes(result),
    ...findingNodes(result, rows),
    ...kept.flatMap(({ title, isOpen, nodes }) => folded(title, isOpen, nodes(rows))),
    ...(rows === Number.POSITIVE_INFINITY ? [] : [paragraph(prose(cutNote(dropped, rows, limit)))]),
  ])
}

function cutNote(dropped: readonly Section[], rows: number, limit: MarkdownLimit): string {
  const without = dropped.map(({ title }) => title.split(':')[0]).join(', ')
  const leftOut = without === '' ? '' : `, without ${without}`
  return cutText(limit, `at most ${rows} rows of each table${leftOut}`)
}

function cutText(limit: MarkdownLimit, left: string): string {
  return `Cut to stay below ${formatCount(limit.most)} ${limit.unit}: ${left}. All of it is in result.json.`
}

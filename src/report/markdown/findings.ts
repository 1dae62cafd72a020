import type { RootContent } from 'mdast'
import { excerptsOf } from '../budgets/excerpts.js'
import { numberedLines } from '../../result/sanitize.js'
import { headlineOf } from '../headline.js'
import { brokenBudgetNodes } from './budgets.js'
import { code, fenced, paragraph, prose, strong, table } from './nodes.js'
import { moreNode } from './section.js'
import { formatNumberOf } from '../quantities.js'
import type { RunResult } from '../../result/result.js'

/** The lines at the top: verdict, subject, its figures, and what could not be compared. */
export function headlineNodes(result: RunResult): RootContent[] {
  const { passed, kind, summary, subject, figures, notes } = headlineOf(result)
  const [profile = '', ...rest] = subject
  return [
    { type: 'heading', depth: 2, children: [prose(`${passed ? '✅' : '❌'} ${kind}: ${summary}`)] },
    paragraph(
      strong(prose(profile)),
      prose(['', ...rest].join(' · ')),
      { type: 'break' },
      prose(figures.join(' · ')),
      ...notes.flatMap((note) => [{ type: 'break' } as const, prose(note)]),
    ),
  ]
}

/** Why it failed: excerpts, broken rules, and the hint. */
export function findingNodes(result: RunResult, rows: number): RootContent[] {
  const { hint } = result.verdict
  return [
    ...crashNodes(result),
    ...excerptsOf(result)
      .slice(0, 5)
      .flatMap((excerpt) => excerptNodes(excerpt, rows)),
    ...mismatchNodes(result, rows),
    ...brokenBudgetNodes(result, rows),
    ...(hint === null ? [] : [paragraph(strong(prose('Hint:')), prose(` ${hint}`))]),
  ]
}

function crashNodes({ crash }: Pick<RunResult, 'crash'>): RootContent[] {
  if (crash === undefined) return []
  const { title, place } = crash
  const where = place === undefined ? [] : [prose(' at '), code(`${place.file}:${place.line}`)]
  return [paragraph(strong(prose('Crash:')), prose(' '), code(title), ...where)]
}

function excerptNodes(
  { source, firstLine, lines }: RunResult['verdict']['evidence'][number],
  rows: number,
): RootContent[] {
  if (lines.length === 0) return []
  const from = ` from line ${firstLine}`
  const shown = lines.slice(0, rows)
  const cut = lines.length > shown.length ? `, ${shown.length} of ${lines.length} lines` : ''
  return [paragraph(code(source), prose(`${from}${cut}:`)), fenced(numberedLines(firstLine, shown))]
}

function mismatchNodes({ config }: Pick<RunResult, 'config'>, rows: number): RootContent[] {
  if (config === null || config.mismatches.length === 0) return []
  const { mismatches } = config
  return [
    paragraph(strong(prose(`${formatNumberOf(mismatches.length, 'option')} not as requested`))),
    table(
      ['', 'Option', 'Requested', 'Effective', 'Reason'],
      mismatches
        .slice(0, rows)
        .map(({ option, requested, effective, reason }) => [
          '✗',
          code(option),
          code(requested),
          code(effective),
          prose(reason),
        ]),
    ),
    ...moreNode(mismatches.length - rows),
  ]
}

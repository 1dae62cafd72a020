import type { RootContent } from 'mdast'
import { findingNodes } from '../markdown/findings.js'
import { budgetSections } from '../markdown/budgets.js'
import { code, foldedUnder, paragraph, prose, strong, table, type Cell } from '../markdown/nodes.js'
import { moreNode, type Section } from '../markdown/section.js'
import { artifactSection } from '../markdown/sizes.js'
import { testSections } from '../markdown/tests.js'
import { formatByteChange, formatBytes } from '../quantities.js'
import { topCauses } from './causes.js'
import { formatChangePercent, formatFigure, formatRange } from './figures.js'
import type { RunFacts } from './run-facts.js'
import { placeText } from './phrases.js'

/** Causes in the details of a run. */
const mostCauses = 20

/** Everything on one run, folded; `rows` limits each of its tables and excerpts. */
export function detailNodes(run: RunFacts, rows: number): RootContent[] {
  const { result, name } = run
  const failed = result.verdict.kind !== 'pass'
  const content = [
    ...(failed ? findingNodes(result, rows) : []),
    ...causeNodes(run, rows),
    ...comparisonNodes(run, rows),
    ...sectionNodes(run, rows),
  ]
  const mark = failed ? '❌' : '✅'
  const grown = run.size?.before == null ? 0 : run.size.bytes - run.size.before
  const rest = failed ? result.verdict.kind : grown === 0 ? '' : formatByteChange(grown)
  return content.length === 0
    ? []
    : foldedUnder({ mark, name, rest: rest === '' ? '' : `: ${rest}` }, content)
}

function causeNodes(run: RunFacts, rows: number): RootContent[] {
  const causes = topCauses([run], mostCauses)
  if (causes.length === 0) return []
  const hasObjects = causes.some(({ object }) => object !== undefined)
  const hasSources = causes.some(({ source }) => source !== undefined)
  const cells = causes.slice(0, rows).map((cause): Cell[] => {
    const { name, object, source, oldBytes, newBytes, inMemory } = cause
    return [
      `${formatByteChange(newBytes - oldBytes)}${inMemory ? ' in memory only' : ''}`,
      cause.isSummary ? prose(name) : code(name),
      `${formatBytes(oldBytes)} → ${formatBytes(newBytes)}`,
      ...(hasObjects ? [code(object ?? '')] : []),
      ...(hasSources ? [source === undefined ? '–' : placeText(source, run.links.source)] : []),
    ]
  })
  const headings = [
    ...['Change:', 'What', 'Size:'],
    ...(hasObjects ? ['Object'] : []),
    ...(hasSources ? ['Source'] : []),
  ]
  return [
    paragraph(strong(prose('Why the size changed'))),
    table(headings, cells),
    ...moreNode(causes.length - rows),
  ]
}

function comparisonNodes({ result }: RunFacts, rows: number): RootContent[] {
  const { comparison } = result
  if (comparison === undefined || comparison.figures.length === 0) return []
  const cells = comparison.figures.slice(0, rows).map((figure): Cell[] => {
    const { title, unit, before, now, band, judgement } = figure
    return [
      prose(title),
      prose(formatFigure(before, unit)),
      prose(formatFigure(now, unit)),
      formatChangePercent(before, now),
      band === null ? '–' : prose(formatRange(band, unit)),
      judgement,
    ]
  })
  const headings = ['Figure', 'Before:', 'Now:', 'Change:', 'Noise:', 'Judgement']
  return [table(headings, cells), ...moreNode(comparison.figures.length - rows)]
}

/** Sections of the whole report, with a line instead of a fold as their title. */
function sectionNodes({ result }: RunFacts, rows: number): RootContent[] {
  const { size } = result
  const sections: readonly Section[] = [
    ...testSections(result).slice(0, 1),
    ...(size === null ? [] : budgetSections(size)),
    ...(size === null || size.delta?.bytes === 0 ? [] : [artifactSection(size)]),
  ]
  return sections.flatMap(({ title, nodes }) => {
    const content = nodes(rows)
    return content.length === 0 ? [] : [paragraph(strong(prose(title))), ...content]
  })
}

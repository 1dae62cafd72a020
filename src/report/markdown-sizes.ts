import type { RootContent } from 'mdast'
import { shortRevision } from './headline.js'
import { type Cell, code, paragraph, prose } from './markdown-nodes.js'
import { limited, type Section } from './markdown-section.js'
import { formatByteChange, formatBytes, formatDelta, formatNumberOf } from './quantities.js'
import type { RunResult, SizeReport } from './result.js'
import { artifactSizes, largestSymbols } from './size-figures.js'

/** Sizes by artifact, largest changes, budgets, largest symbols. */
export function sizeSections({ size }: RunResult, top: number): readonly Section[] {
  if (size === null) return []
  return [
    artifactSection(size),
    ...changeSection(size, top),
    ...budgetSection(size),
    ...symbolSection(size, top),
  ]
}

function artifactSection(size: SizeReport): Section {
  const { baseline, delta, tree } = size
  const compared = baseline !== null
  const rows = artifactSizes(size).map(({ name, oldBytes, newBytes }): Cell[] => [
    code(name),
    ...(compared ? [oldBytes === null ? '–' : formatBytes(oldBytes)] : []),
    newBytes === null ? '–' : formatBytes(newBytes),
    ...(compared ? [formatDelta(oldBytes ?? 0, newBytes ?? 0)] : []),
  ])
  const headings = compared ? ['Artifact', 'Before:', 'Now:', 'Change:'] : ['Artifact', 'Now:']
  const change = delta === null ? 'no baseline' : formatByteChange(delta.bytes)
  return {
    title: `Size by artifact: ${formatBytes(tree.bytes)}, ${change}`,
    isOpen: false,
    nodes: (limit) => [...baselineNodes(size), ...limited(headings, rows)(limit)],
  }
}

function baselineNodes({ baseline }: SizeReport): RootContent[] {
  if (baseline === null)
    return [
      paragraph(prose('There is no baseline: no earlier result was found to compare sizes with.')),
    ]
  const { source, revision } = baseline
  const at = revision === null ? [] : [prose(' at '), code(shortRevision(revision))]
  return [paragraph(prose('Compared with '), code(source), ...at, prose('.'))]
}

function changeSection({ delta }: SizeReport, top: number): readonly Section[] {
  if (delta === null || delta.changes.length === 0) return []
  const { changes } = delta
  const rows = changes
    .slice(0, top)
    .map(({ path, change, oldBytes, newBytes }): Cell[] => [
      formatByteChange(newBytes - oldBytes),
      code(path),
      change,
      `${formatBytes(oldBytes)} → ${formatBytes(newBytes)}`,
    ])
  const shown = rows.length < changes.length ? `${rows.length} of ` : ''
  return [
    {
      title: `Largest changes: ${shown}${formatNumberOf(changes.length, 'change')}`,
      isOpen: false,
      nodes: limited(['Change:', 'Where', '', 'Size:'], rows),
    },
  ]
}

function budgetSection({ budgets }: SizeReport): readonly Section[] {
  if (budgets.length === 0) return []
  const kept = budgets.filter(({ ok }) => ok).length
  const rows = budgets.map(({ path, limitBytes, bytes, ok }): Cell[] => [
    ok ? '✓' : '✗',
    code(path),
    formatBytes(limitBytes),
    bytes === null ? 'names nothing' : formatBytes(bytes),
  ])
  return [
    {
      title: `Size budgets: ${kept} of ${budgets.length} kept`,
      isOpen: false,
      nodes: limited(['', 'Budget', 'Limit:', 'Size:'], rows),
    },
  ]
}

function symbolSection({ tree }: SizeReport, top: number): readonly Section[] {
  const symbols = largestSymbols(tree, top)
  if (symbols.length === 0) return []
  const rows = symbols.map(({ path, bytes }): Cell[] => [formatBytes(bytes), code(path)])
  return [
    {
      title: `Largest symbols: the first ${symbols.length}`,
      isOpen: false,
      nodes: limited(['Size:', 'Symbol'], rows),
    },
  ]
}

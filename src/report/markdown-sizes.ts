import type { RootContent } from 'mdast'
import { baselineText } from './baseline-text.js'
import { type Cell, code, paragraph, prose } from './markdown-nodes.js'
import { changeSections } from './markdown-changes.js'
import { limited, type Section } from './markdown-section.js'
import { budgetSections } from './markdown-budgets.js'
import { formatByteChange, formatBytes, formatDelta, formatNumberOf } from './quantities.js'
import type { RunResult, SizeReport } from './result.js'
import { readablePath } from './readable-names.js'
import { artifactSizes, largestSymbols } from './size-figures.js'
import { viewSizes } from './size-views.js'

/** Sizes by artifact, largest changes, budgets, sizes by directory and module, largest symbols. */
export function sizeSections({ size }: RunResult, top: number): readonly Section[] {
  if (size === null) return []
  return [
    artifactSection(size),
    ...(size.delta === null ? [] : changeSections(size.delta, top, size.names)),
    ...budgetSections(size),
    ...viewSections(size, top),
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

function baselineNodes(size: SizeReport): RootContent[] {
  const { baseline, baselineMissing: why, release, releaseMissing } = size
  const compared =
    baseline === null
      ? [prose(`There is no baseline: ${why ?? 'nothing was named to compare sizes with'}.`)]
      : [prose('Compared with '), code(baselineText(baseline)), prose('.')]
  const since =
    release === undefined ? [] : [prose(' Release: '), code(baselineText(release)), prose('.')]
  const none =
    releaseMissing === undefined ? [] : [prose(` There is no release: ${releaseMissing}.`)]
  return [paragraph(...compared, ...since, ...none)]
}

function viewSections({ tree, delta }: SizeReport, top: number): readonly Section[] {
  return viewSizes(tree, delta).map(({ artifact, by, groups }) => {
    const shown = groups.slice(0, top)
    const compared = shown.some(({ change }) => change !== null)
    const inMemory = shown.some(({ bytes, memoryBytes }) => bytes !== memoryBytes)
    const rows = shown.map(({ name, bytes, memoryBytes, change }): Cell[] => [
      code(name),
      formatBytes(bytes),
      ...(compared ? [formatDelta(bytes - (change ?? 0), bytes)] : []),
      ...(inMemory ? [formatBytes(memoryBytes)] : []),
    ])
    const headings = [
      ...[`${by.charAt(0).toUpperCase()}${by.slice(1)}`, 'Now:'],
      ...(compared ? ['Change:'] : []),
      ...(inMemory ? ['In memory:'] : []),
    ]
    const some = shown.length < groups.length ? `${shown.length} of ` : ''
    return {
      title: `Size by ${by}: ${some}${formatNumberOf(groups.length, 'part')}`,
      isOpen: false,
      // The name is no part of the title: that is HTML of our own.
      nodes: (limit) => [paragraph(code(artifact)), ...limited(headings, rows)(limit)],
    }
  })
}

function symbolSection({ tree, names }: SizeReport, top: number): readonly Section[] {
  const symbols = largestSymbols(tree, top)
  if (symbols.length === 0) return []
  const rows = symbols.map(({ path, bytes }): Cell[] => [
    formatBytes(bytes),
    code(readablePath(path, names)),
  ])
  return [
    {
      title: `Largest symbols: the first ${symbols.length}`,
      isOpen: false,
      nodes: limited(['Size:', 'Symbol'], rows),
    },
  ]
}

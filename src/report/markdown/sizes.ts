import type { RootContent } from 'mdast'
import { baselineText } from '../baseline-text.js'
import { type Cell, code, paragraph, prose, table } from './nodes.js'
import { changeSections } from './changes.js'
import { limited, type Section } from './section.js'
import { budgetSections } from './budgets.js'
import { formatByteChange, formatBytes, formatDelta, formatNumberOf } from '../quantities.js'
import type { RunResult, SizeReport } from '../../result/result.js'
import { readablePath } from '../readable-names.js'
import { artifactSizes, largestSymbols, notAdded, sumOfArtifacts } from '../size-figures.js'
import { shownGroups, type ViewSizes, viewSizes } from '../size-views.js'

/** Sizes by artifact, largest changes, budgets, sizes by directory and module, largest symbols. */
export function sizeSections({ size }: Pick<RunResult, 'size'>, top: number): readonly Section[] {
  if (size === null) return []
  return [
    artifactSection(size),
    ...(size.delta === null ? [] : changeSections(size.delta, top, size.names)),
    ...budgetSections(size),
    ...viewSections(size, top),
    ...symbolSection(size, top),
  ]
}

/** The sizes of all artifacts, before and now. */
export function artifactSection(size: SizeReport): Section {
  const { baseline, delta } = size
  const { now, before } = sumOfArtifacts(size)
  const compared = baseline !== null
  const artifacts = artifactSizes(size)
  const rows = artifacts.map(({ name, was, oldBytes, newBytes }): Cell[] => [
    code([was === undefined ? name : `${name} (was ${was})`, ...labelOf(size, name)].join(', ')),
    ...(compared ? [oldBytes === null ? '–' : formatBytes(oldBytes)] : []),
    newBytes === null ? '–' : formatBytes(newBytes),
    ...(compared ? [formatDelta(oldBytes ?? 0, newBytes ?? 0)] : []),
  ])
  const headings = compared ? ['Artifact', 'Before:', 'Now:', 'Change:'] : ['Artifact', 'Now:']
  const against = before === null ? 'not comparable' : formatByteChange(now - before)
  const change = delta === null ? 'no baseline' : against
  return {
    title: `Size by artifact: ${artifacts.length === 1 ? '' : 'all artifacts '}${formatBytes(now)}, ${change}`,
    isOpen: false,
    nodes: (limit) => [...baselineNodes(size), ...limited(headings, rows)(limit)],
  }
}

/** Why it is not part of the sum in the title. */
function labelOf(size: SizeReport, name: string): readonly string[] {
  const why = notAdded(size, name)
  return why === undefined ? [] : [`not added: ${why}`]
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
  const remarks = size.remarks ?? []
  return [
    paragraph(...compared, ...since, ...none),
    ...remarks.map((remark) => paragraph(prose(`${remark}.`))),
  ]
}

function viewSections({ tree, delta }: SizeReport, top: number): readonly Section[] {
  return viewSizes(tree, delta).map((view) => {
    const { artifact, by, groups } = view
    const some = top + 1 < groups.length ? `${top} of ` : ''
    return {
      title: `Size by ${by}: ${some}${formatNumberOf(groups.length, 'part')}`,
      isOpen: false,
      // The name is not in the title, because titles are our own HTML.
      nodes: (limit) => [paragraph(code(artifact)), viewTable(view, Math.min(limit, top))],
    }
  })
}

/** A shorter report shows fewer groups, but still adds up to all bytes. */
function viewTable(view: ViewSizes, top: number): RootContent {
  const shown = shownGroups(view, top)
  const compared = shown.some(({ change }) => change !== null)
  const inMemory = shown.some(({ bytes, memoryBytes }) => bytes !== memoryBytes)
  const headings = [
    ...[`${view.by.charAt(0).toUpperCase()}${view.by.slice(1)}`, 'Now:'],
    ...(compared ? ['Change:'] : []),
    ...(inMemory ? ['In memory:'] : []),
  ]
  const rows = shown.map(({ name, bytes, memoryBytes, change }): Cell[] => [
    code(name),
    formatBytes(bytes),
    ...(compared ? [formatDelta(bytes - (change ?? 0), bytes)] : []),
    ...(inMemory ? [formatBytes(memoryBytes)] : []),
  ])
  return table(headings, rows)
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

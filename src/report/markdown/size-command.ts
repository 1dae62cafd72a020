import type { RootContent } from 'mdast'
import type { ChangeNode, ChangeTrees } from '../../size/compare/change-tree.js'
import type { SizeDelta } from '../../size/compare/size-change.js'
import type { FlatTable } from '../../size/tables/flat-table.js'
import type { ReadableNames } from '../../size/names.js'
import type { SizeNode } from '../../size/tree.js'
import { memoryOf } from '../../size/tree.js'
import { changeTreeRows } from '../terminal/change-tree-text.js'
import { type FlatOptions, flatTableNodes } from '../flat-rows.js'
import { type Cell, code, folded, paragraph, prose, serialize, table } from './nodes.js'
import { changeSections } from './changes.js'
import type { Section } from './section.js'
import { formatByteChange, formatBytes, formatNumberOf } from '../quantities.js'
import { shownGroups, viewChanges } from '../size-views.js'
import { formatShare, rowName, treeRows, type TreeRowOptions, wordsOn } from '../tree-rows.js'

/** Indents a level; Markdown would drop spaces. */
const indent = '· '

/** Renders the size tree as a table. */
export function sizeTreeMarkdown(
  tree: SizeNode,
  options: TreeRowOptions & { readonly names?: ReadableNames | undefined },
): string {
  const rows = treeRows(tree, options).map(({ node, whole, level }): Cell[] => [
    formatBytes(node.bytes),
    formatShare(node.bytes, whole),
    memoryOf(node) === node.bytes ? '' : formatBytes(memoryOf(node)),
    code(`${indent.repeat(level - 1)}${rowName(node, options.names)}${wordsOn(node)}`),
  ])
  return serialize([table(['Size:', 'Share:', 'In memory:', 'Name'], rows)])
}

/** Renders a flat table. */
export function flatTableMarkdown(flat: FlatTable, options: FlatOptions): string {
  return serialize(flatTableNodes(flat, options))
}

/** Renders the changes: the net change first, then tables, of which the first is open. */
export function sizeDiffMarkdown(
  delta: SizeDelta,
  options: {
    readonly top: number
    readonly names?: ReadableNames | undefined
    readonly remarks: readonly string[]
  },
): string {
  const { top, names, remarks } = options
  const net = `${formatByteChange(delta.bytes)} in ${formatNumberOf(delta.changes.length, 'change')}`
  const sections = [...changeSections(delta, top, names), ...viewSections(delta, top)]
  return serialize([
    { type: 'heading', depth: 2, children: [prose(net)] },
    ...remarkNodes(remarks),
    ...sections.flatMap(({ title, nodes }, index) => folded(title, index === 0, nodes(top))),
  ])
}

/** The change of each directory or module; the rows add up. */
function viewSections(delta: SizeDelta, top: number): readonly Section[] {
  return viewChanges(delta).map((view) => ({
    title: `By ${view.by}: ${formatNumberOf(view.groups.length, 'part')} that changed`,
    isOpen: false,
    // The name is not in the title, because titles are our own HTML.
    nodes: () => {
      const rows = shownGroups(view, top).map(({ name, change }): Cell[] => [
        formatByteChange(change ?? 0),
        code(name),
      ])
      return [paragraph(code(view.artifact)), table(['Change:', 'Where'], rows)]
    },
  }))
}

/** Net changes by level as a table, and a second table for changes of memory only. */
export function changeTreesMarkdown(
  { files, memory }: ChangeTrees,
  options: {
    readonly top: number
    readonly names?: ReadableNames | undefined
    readonly remarks: readonly string[]
  },
): string {
  const rowsOf = (tree: ChangeNode): RootContent[] => {
    const rows = changeTreeRows(tree, options.top, options.names).map(
      ({ name, level, bytes }): Cell[] => [
        formatByteChange(bytes),
        code(`${indent.repeat(level)}${name}`),
      ],
    )
    return rows.length === 0 ? [] : [table(['Change:', 'Where'], rows)]
  }
  const beyond = `${formatByteChange(memory.bytes)} of memory beyond the files, as .bss`
  return serialize([
    { type: 'heading', depth: 2, children: [prose(`${formatByteChange(files.bytes)} in all`)] },
    ...remarkNodes(options.remarks),
    ...rowsOf(files),
    ...(memory.magnitude === 0 ? [] : [paragraph(prose(beyond)), ...rowsOf(memory)]),
  ])
}

function remarkNodes(remarks: readonly string[]): RootContent[] {
  return remarks.map((remark) => paragraph(prose(remark)))
}

import { sizeChangeKinds, type SizeChange, type SizeDelta } from '../size/difference.js'
import type { ReadableNames } from '../size/names.js'
import { nameIn } from '../size/paths.js'
import { memoryOf, type SizeNode } from '../size/tree.js'
import { alignColumns, type ColumnCell, type Colors, colorsFor } from './columns.js'
import { harmless } from './harmless.js'
import { formatByteChange, formatCount, formatNumberOf, formatRoughBytes } from './quantities.js'
import { readableName, readablePath } from './readable-names.js'
import { viewTitle } from './size-views.js'

export interface SizeTreeOptions {
  /** Largest children shown of each node; the others are one line with their sum. */
  readonly top: number
  /** Levels below the root: 1 artifacts, 2 sections, 3 symbols. */
  readonly depth: number
  readonly color: boolean
  /** Of C++ and Rust symbols. */
  readonly names?: ReadableNames | undefined
}

/** The size tree as indented lines, largest first: bytes, share of the file, memory, name. */
export function renderSizeTree(tree: SizeNode, options: SizeTreeOptions): string {
  const colors = colorsFor(options.color)
  const heading = ['bytes', '', 'share', 'in memory', 'name'].map((text, column): ColumnCell => ({
    text,
    align: column < 4 ? 'right' : 'left',
    paint: colors.dim,
  }))
  const rows: (readonly ColumnCell[])[] = [heading]
  const artifacts = tree.kind === 'image' ? largestFirst(tree.children ?? []) : [tree]
  for (const artifact of artifacts) addRows(rows, artifact, artifact.bytes, 1, options, colors)
  return alignColumns(rows).join('\n')
}

function addRows(
  rows: (readonly ColumnCell[])[],
  node: SizeNode,
  whole: number,
  level: number,
  options: SizeTreeOptions,
  colors: Colors,
): void {
  rows.push(sizeRow(node, whole, level, colors, options.names))
  if (level >= options.depth) return
  const children = largestFirst(node.children ?? [])
  for (const child of children.slice(0, options.top))
    addRows(rows, child, whole, level + 1, options, colors)

  addOthers(rows, children.slice(options.top), whole, level, colors)
  // Of what is unpacked the shares are of that.
  for (const view of node.views ?? []) addRows(rows, view, view.bytes, level + 1, options, colors)
}

function addOthers(
  rows: (readonly ColumnCell[])[],
  others: readonly SizeNode[],
  whole: number,
  level: number,
  colors: Colors,
): void {
  if (others.length === 0) return
  const sum = (of: (other: SizeNode) => number): number =>
    others.reduce((total, other) => total + of(other), 0)
  rows.push(
    sizeRow(
      {
        name: `(${formatNumberOf(others.length, 'other')})`,
        kind: 'unattributed',
        bytes: sum(({ bytes }) => bytes),
        memoryBytes: sum(memoryOf),
      },
      whole,
      level + 1,
      colors,
    ),
  )
}

function sizeRow(
  node: SizeNode,
  whole: number,
  level: number,
  colors: Colors,
  names?: ReadableNames,
): readonly ColumnCell[] {
  const { bytes, kind } = node
  const isMinor = kind === 'unattributed' || kind === 'view'
  // The same bytes again, so marked that nobody adds them up.
  const name =
    kind === 'view' ? `= ${viewTitle(node.name)}` : (readableName(node.name, names) ?? node.name)
  const share = whole === 0 ? '' : `${((bytes / whole) * 100).toFixed(1)} %`
  const memory = memoryOf(node)
  const paint = level === 1 ? colors.bold : isMinor ? colors.dim : (text: string): string => text
  return [
    { text: formatCount(bytes), align: 'right' },
    { text: formatRoughBytes(bytes), align: 'right', paint: colors.dim },
    { text: share, align: 'right', paint: colors.dim },
    { text: memory === bytes ? '' : formatCount(memory), align: 'right' },
    { text: `${'  '.repeat(level - 1)}${harmless(name)}${wordsOn(node)}`, paint },
  ]
}

/** What it is, and how small it gets. */
function wordsOn({ note, compressedBytes }: SizeNode): string {
  const words = [
    ...(note === undefined ? [] : [harmless(note)]),
    ...(compressedBytes === undefined ? [] : [`${formatRoughBytes(compressedBytes)} with zstd`]),
  ]
  return words.length === 0 ? '' : ` · ${words.join(', ')}`
}

function largestFirst(nodes: readonly SizeNode[]): readonly SizeNode[] {
  return [...nodes].sort((a, b) => b.bytes - a.bytes || memoryOf(b) - memoryOf(a))
}

export interface SizeDiffOptions {
  readonly top: number
  readonly color: boolean
  /** Of C++ and Rust symbols. */
  readonly names?: ReadableNames | undefined
}

/** The net change, and the largest changes as aligned lines. */
export function renderSizeDiff(delta: SizeDelta, options: SizeDiffOptions): string {
  const colors = colorsFor(options.color)
  const { bytes, changes, memory } = delta
  const beyond = memoryLines(memory, options.top, colors, options.names)
  if (changes.length === 0) return ['No change in size.', ...beyond].join('\n')
  const counts = sizeChangeKinds
    .map((change) => [change, changes.filter((one) => one.change === change).length] as const)
    .filter(([, count]) => count > 0)
    .map(([change, count]) => `${formatCount(count)} ${change}`)
  const more = changes.length - options.top
  return [
    `${changePaint(bytes, colors)(colors.bold(formatByteChange(bytes)))} in ${formatNumberOf(changes.length, 'change')}: ${counts.join(', ')}`,
    ...alignColumns(changeRows(changes.slice(0, options.top), colors, options.names), '  '),
    ...(more > 0 ? [colors.dim(`  … and ${formatCount(more)} more`)] : []),
    ...beyond,
  ].join('\n')
}

/** What changed in memory alone; nothing where nothing did. */
export function memoryLines(
  memory: SizeDelta['memory'],
  top: number,
  colors: Colors,
  names?: ReadableNames,
): readonly string[] {
  if (memory === undefined) return []
  const { bytes, changes } = memory
  const more = changes.length - top
  return [
    `  ${changePaint(bytes, colors)(formatByteChange(bytes))} of memory beyond the files, as .bss`,
    ...alignColumns(changeRows(changes.slice(0, top), colors, names), '    '),
    ...(more > 0 ? [colors.dim(`    … and ${formatCount(more)} more`)] : []),
  ]
}

export function changeRows(
  changes: readonly SizeChange[],
  colors: Colors,
  names?: ReadableNames,
): readonly (readonly ColumnCell[])[] {
  return changes.map(({ path, change, from, oldBytes, newBytes }) => [
    {
      text: formatByteChange(newBytes - oldBytes),
      align: 'right',
      paint: changePaint(newBytes - oldBytes, colors),
    },
    { text: change, paint: colors.dim },
    { text: harmless(`${readablePath(path, names)}${formerName(from)}`) },
    {
      text: `${formatCount(oldBytes)} → ${formatCount(newBytes)}`,
      paint: colors.dim,
    },
  ])
}

/** What a symbol was called before. */
export function formerName(from: string | undefined): string {
  return from === undefined ? '' : ` (was ${nameIn(from.slice(from.lastIndexOf('/') + 1))})`
}

/** Growth is red, shrinking is green. */
export function changePaint(bytes: number, colors: Colors): (text: string) => string {
  return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim
}

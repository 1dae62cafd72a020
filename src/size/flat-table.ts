import { leavesOf, pathOf } from './paths.js'
import { memoryOf, type SizeNode, type SizeNodeKind } from './tree.js'

/** What a flat table of a size tree may be of. */
export const tableKinds = [
  'section',
  'object',
  'symbol',
  'file',
  'module',
  'package',
  'use',
] as const
export type TableKind = (typeof tableKinds)[number]

/** One row; what belongs to nothing of the kind is a row of kind `unattributed`. */
export interface TableRow {
  readonly path: string
  readonly name: string
  readonly kind: SizeNodeKind
  readonly bytes: number
  readonly memoryBytes: number
}

export interface FlatTable {
  readonly by: TableKind
  /** The sum of the rows: the tree's, or that of the views that were taken. */
  readonly bytes: number
  readonly memoryBytes: number
  readonly rows: readonly TableRow[]
  /** Paths of views that have sizes of their own, as of what a compressed file unpacks to. */
  readonly views: readonly string[]
}

/** Nodes that are rows, and views in which they are; `only`: nowhere else. */
interface Places {
  readonly kinds: ReadonlySet<SizeNodeKind>
  readonly views: readonly string[]
  readonly only: boolean
  /** What an input must be or have beside it. */
  readonly needs: string
}

const places: Readonly<Record<TableKind, Places>> = {
  section: {
    kinds: new Set(['section']),
    views: [],
    only: false,
    needs: 'an ELF file, as vmlinux or loader.elf',
  },
  symbol: {
    kinds: new Set(['symbol']),
    views: [],
    only: false,
    needs: 'an ELF file with its symbol table: vmlinux or loader.elf, not stripped',
  },
  object: {
    kinds: new Set(['object']),
    views: ['objects'],
    only: false,
    needs:
      'an ELF file with debug information or with the map of its link beside it (loader.elf.map of ld -Map), or an archive of object files (.a)',
  },
  file: {
    kinds: new Set(['file', 'symlink']),
    views: ['unpacked', 'disk'],
    only: false,
    needs: '',
  },
  module: {
    kinds: new Set(['module']),
    views: ['modules'],
    only: true,
    needs: 'rofs.img or bootfs.bin of OSv with usr.manifest beside it',
  },
  package: {
    kinds: new Set(['package']),
    views: ['packages'],
    only: true,
    needs: 'an image of mkosi with its image.manifest in JSON, with sizes, beside it',
  },
  use: { kinds: new Set(['part']), views: ['uses'], only: true, needs: 'an ELF file' },
}

/** Which files a table would need that could not be made. */
export function neededFor(by: TableKind): string {
  return places[by].needs
}

/**
 * The nodes of one kind in a flat table, whose rows add up to what was cut up. Where an artifact
 * knows the kind in a view only, that view stands for it. Null where nothing is of the kind.
 */
export function flatTable(tree: SizeNode, by: TableKind): FlatTable | null {
  const { rows, views } = flatRows(tree, by)
  const { kinds } = places[by]
  if (!rows.some(({ kind }) => kinds.has(kind) || kind === 'artifact')) return null
  const sum = (of: (row: TableRow) => number): number =>
    rows.reduce((total, row) => total + of(row), 0)
  return {
    by,
    bytes: sum(({ bytes }) => bytes),
    memoryBytes: sum(({ memoryBytes }) => memoryBytes),
    rows,
    views,
  }
}

/** The rows of a table, whether any of them is of the kind or not. */
export function flatRows(tree: SizeNode, by: TableKind): Pick<FlatTable, 'rows' | 'views'> {
  const rows: TableRow[] = []
  const views: string[] = []
  const { kinds, only } = places[by]
  for (const { path, node } of leavesOf(tree, '', ({ kind }) => kind === 'artifact')) {
    const view = viewFor(node, by)
    const from = view ?? node
    const at = view === undefined ? path : pathOf(path, view.name)
    if (view !== undefined && view.bytes !== node.bytes) views.push(at)
    // A file that is not cut up into files is one itself.
    if (by === 'file' && view === undefined && !holds(node, kinds)) {
      rows.push({ path, ...rowOf(node) })
      continue
    }
    const name = `(no ${by})`
    if (only && view === undefined)
      rows.push({ ...rowOf(node), path: pathOf(path, name), name, kind: 'unattributed' })
    else addRows(rows, from, at, kinds, name)
  }
  return { rows, views }
}

/** The view that has the kind where the artifact itself has not. */
function viewFor(artifact: SizeNode, by: TableKind): SizeNode | undefined {
  const { kinds, views, only } = places[by]
  if (views.length === 0 || (!only && holds(artifact, kinds))) return undefined
  return views
    .map((name) => artifact.views?.find((view) => view.name === name))
    .find((view) => view !== undefined && holds(view, kinds))
}

function holds({ children = [] }: SizeNode, kinds: ReadonlySet<SizeNodeKind>): boolean {
  return children.some((child) => kinds.has(child.kind) || holds(child, kinds))
}

/** Rows below a node; leaves of other kinds come together, as `(no symbol)`. */
function addRows(
  rows: TableRow[],
  root: SizeNode,
  rootPath: string,
  kinds: ReadonlySet<SizeNodeKind>,
  restName: string,
): void {
  let [restBytes, restMemory] = [0, 0]
  const isRow = ({ kind }: SizeNode): boolean => kinds.has(kind) || kind === 'unattributed'
  for (const { path, node } of leavesOf(root, rootPath, isRow)) {
    const row = rowOf(node)
    const { bytes, memoryBytes } = row
    if (bytes === 0 && memoryBytes === 0) continue
    if (isRow(node)) rows.push({ path, ...row })
    else {
      restBytes += bytes
      restMemory += memoryBytes
    }
  }
  if (restBytes === 0 && restMemory === 0) return
  rows.push({
    path: pathOf(rootPath, restName),
    name: restName,
    kind: 'unattributed',
    bytes: restBytes,
    memoryBytes: restMemory,
  })
}

function rowOf(node: SizeNode): Omit<TableRow, 'path'> {
  const { name, kind, bytes } = node
  return { name, kind, bytes, memoryBytes: memoryOf(node) }
}

import { leavesOf, pathOf } from '../paths.js'
import { memoryOf, type SizeNode, type SizeNodeKind } from '../tree.js'
import { type TableKind, tablePlaces } from './table-kinds.js'

/** One row; bytes outside any node of the kind are rows of kind `unattributed`. */
export interface TableRow {
  readonly path: string
  readonly name: string
  readonly kind: SizeNodeKind
  readonly bytes: number
  readonly memoryBytes: number
}

export interface FlatTable {
  readonly by: TableKind
  /** The sum of the rows: the size of the tree, or of the views used in its place. */
  readonly bytes: number
  readonly memoryBytes: number
  readonly rows: readonly TableRow[]
  /** Paths of views with their own sizes, such as the contents of a compressed file. */
  readonly views: readonly string[]
}

/**
 * A flat table of the nodes of one kind, whose rows add up to the whole. If an artifact has the
 * kind in a view only, that view is used. Null if there are no nodes of the kind.
 */
export function flatTable(tree: SizeNode, by: TableKind): FlatTable | null {
  const { rows, views } = flatRows(tree, by)
  const { kinds } = tablePlaces[by]
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

/** The rows of a table, even if none of them is of the kind. */
export function flatRows(tree: SizeNode, by: TableKind): Pick<FlatTable, 'rows' | 'views'> {
  const found = leavesOf(tree, '', isArtifact).map(({ path, node }) => artifactRows(node, path, by))
  return {
    rows: found.flatMap(({ rows }) => rows),
    views: found.flatMap(({ views }) => views),
  }
}

function isArtifact({ kind }: SizeNode): boolean {
  return kind === 'artifact'
}

/** Leaves of other kinds are summed up in one row such as `(no symbol)`. */
function artifactRows(
  artifact: SizeNode,
  path: string,
  by: TableKind,
): Pick<FlatTable, 'rows' | 'views'> {
  const { kinds, only } = tablePlaces[by]
  const name = `(no ${by})`
  const whole = viewFor(artifact, by)
  const root = whole === undefined ? path : pathOf(path, whole.name)
  const restPath = pathOf(root, name)
  if (only && whole === undefined)
    return { rows: [{ ...rowOf(artifact), path: restPath, name, kind: 'unattributed' }], views: [] }

  const rows: TableRow[] = []
  const views: string[] = []
  let [restBytes, restMemory] = [0, 0]
  const walk = (node: SizeNode, at: string): void => {
    const view = viewFor(node, by)
    if (view !== undefined) {
      const viewPath = pathOf(at, view.name)
      if (view.bytes !== node.bytes) views.push(viewPath)
      for (const child of view.children ?? []) walk(child, pathOf(viewPath, child.name))
      return
    }
    const row = rowOf(node)
    if (row.bytes === 0 && row.memoryBytes === 0) return
    if (kinds.has(node.kind) || node.kind === 'unattributed') rows.push({ path: at, ...row })
    else if (node.children !== undefined && node.children.length > 0)
      for (const child of node.children) walk(child, pathOf(at, child.name))
    else {
      restBytes += row.bytes
      restMemory += row.memoryBytes
    }
  }
  walk(artifact, path)
  // A file that is not split into files is a row itself.
  if (by === 'file' && !rows.some(({ kind }) => kinds.has(kind)))
    return { rows: [{ path, ...rowOf(artifact) }], views: [] }
  if (restBytes !== 0 || restMemory !== 0) {
    const rest = { bytes: restBytes, memoryBytes: restMemory }
    rows.push({ path: restPath, name, kind: 'unattributed', ...rest })
  }
  return { rows, views }
}

/**
 * The view of a node that has more nodes of the kind than the node itself: a compressed file system
 * in a partition, an initramfs with an uncompressed archive before a compressed one.
 */
function viewFor(node: SizeNode, by: TableKind): SizeNode | undefined {
  if (node.views === undefined) return undefined
  const { kinds, views, only } = tablePlaces[by]
  const own = only ? 0 : countOf(node, kinds)
  return views
    .map((name) => node.views?.find((view) => view.name === name))
    .find((view) => view !== undefined && countOf(view, kinds) > own)
}

function countOf({ children = [] }: SizeNode, kinds: ReadonlySet<SizeNodeKind>): number {
  return children.reduce(
    (count, child) => count + (kinds.has(child.kind) ? 1 : 0) + countOf(child, kinds),
    0,
  )
}

function rowOf(node: SizeNode): Omit<TableRow, 'path'> {
  const { name, kind, bytes } = node
  return { name, kind, bytes, memoryBytes: memoryOf(node) }
}

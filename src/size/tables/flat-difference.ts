import { compareSizeTrees } from '../compare/difference.js'
import type { SizeChange, SizeDelta } from '../compare/size-change.js'
import { largestFirst } from '../compare/largest-first.js'
import { memoryOnly } from '../compare/memory-only.js'
import { joinMoves } from '../compare/moves.js'
import type { SizeNode } from '../tree.js'
import { flatRows, flatTable, type TableRow } from './flat-table.js'
import type { TableKind } from './table-kinds.js'

/**
 * Compares two trees with the same names by nodes of one kind. Its bytes are the sum of its
 * changes. Null if one of the trees has no nodes of the kind.
 */
export function flatDifference(
  before: SizeNode,
  after: SizeNode,
  by: TableKind,
): Omit<SizeDelta, 'views'> | null {
  if (flatTable(before, by) === null || flatTable(after, by) === null) return null
  if (by === 'symbol') {
    // Compared as in the full tree: pairs compiler suffixes and considers objects.
    const { bytes, changes, memory } = compareSizeTrees(before, after)
    return { bytes, changes, memory }
  }
  const memory = deltaOf(memoryOnly(before, true), memoryOnly(after, true), by)
  return { ...deltaOf(before, after, by), ...(memory.changes.length === 0 ? {} : { memory }) }
}

function deltaOf(
  before: SizeNode,
  after: SizeNode,
  by: TableKind,
): Pick<SizeDelta, 'bytes' | 'changes'> {
  const [old, now] = [flatRows(before, by).rows, flatRows(after, by).rows]
  const changes = largestFirst(joinMoves(pairRows(old, now)))
  const bytes = changes.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0)
  return { bytes, changes }
}

function pairRows(old: readonly TableRow[], now: readonly TableRow[]): readonly SizeChange[] {
  const before = new Map(old.map((row) => [`${row.kind} ${row.path}`, row]))
  const changes: SizeChange[] = []
  for (const { path, kind, bytes: newBytes } of now) {
    const key = `${kind} ${path}`
    const earlier = before.get(key)
    before.delete(key)
    const oldBytes = earlier?.bytes ?? 0
    if (oldBytes === newBytes) continue
    const change = earlier === undefined ? 'added' : newBytes > oldBytes ? 'grown' : 'shrunk'
    changes.push({ path, kind, change, oldBytes, newBytes })
  }
  for (const { path, kind, bytes } of before.values())
    if (bytes > 0) changes.push({ path, kind, change: 'removed', oldBytes: bytes, newBytes: 0 })
  return changes
}

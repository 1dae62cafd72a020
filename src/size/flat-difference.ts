import { compareSizeTrees, type SizeChange, type SizeDelta } from './difference.js'
import { type FlatTable, flatTable, type TableKind } from './flat-table.js'
import { largestFirst } from './largest-first.js'
import { joinMoves } from './moves.js'
import type { SizeNode } from './tree.js'

/**
 * What changed between two trees of the same names, by nodes of one kind. Its bytes are the sum of
 * its changes. Null where one of the trees has nothing of the kind.
 */
export function flatDifference(
  before: SizeNode,
  after: SizeNode,
  by: TableKind,
): Pick<SizeDelta, 'bytes' | 'changes'> | null {
  const [old, now] = [flatTable(before, by), flatTable(after, by)]
  if (old === null || now === null) return null
  if (by === 'symbol') {
    // Each by itself, as everywhere else: with what compilers number, and with their objects.
    const { bytes, changes } = compareSizeTrees(before, after)
    return { bytes, changes }
  }
  const changes = largestFirst(joinMoves(pairRows(old, now)))
  return { bytes: now.bytes - old.bytes, changes }
}

function pairRows(old: FlatTable, now: FlatTable): readonly SizeChange[] {
  const before = new Map(old.rows.map((row) => [`${row.kind} ${row.path}`, row]))
  const changes: SizeChange[] = []
  for (const { path, kind, bytes: newBytes } of now.rows) {
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

import { nameIn } from '../paths.js'
import type { SizeNodeKind } from '../tree.js'
import type { SizeChange } from './size-change.js'
import { foldedName } from './symbol-clones.js'

/** Kinds that are identified by name, wherever they are. */
const namedKinds: ReadonlySet<SizeNodeKind> = new Set(['artifact', 'file', 'object', 'symlink'])

/**
 * Identifies a node for finding it in another place: kind, name and size. Null for a node that
 * cannot be identified, such as bytes without a name.
 */
function identityOf({ path, kind, oldBytes, newBytes }: SizeChange): string | null {
  const name = nameIn(path.slice(path.lastIndexOf('/') + 1))
  const bytes = Math.max(oldBytes, newBytes)
  if (kind === 'symbol') return `${kind} ${bytes} ${foldedName(name)}`
  if (namedKinds.has(kind)) return `${kind} ${bytes} ${name}`
  if (kind !== 'section') return null
  // With its object, since every object has a `.text`.
  const segments = path.split('/')
  return segments.length > 2 ? `${kind} ${bytes} ${segments.at(-2) ?? ''} ${name}` : null
}

/**
 * Joins a removal in one place and an addition in another into one change, `moved`, if the match is
 * unique: a symbol of the same name and size in another section, a file of the same name and size
 * in another folder. Keeps the order and takes time linear in the changes.
 */
export function joinMoves(
  changes: readonly SizeChange[],
  identity: (change: SizeChange) => string | null = identityOf,
): SizeChange[] {
  const removed = new Map<string, SizeChange | null>()
  const added = new Map<string, SizeChange | null>()
  for (const change of changes) {
    const side = change.change === 'removed' ? removed : change.change === 'added' ? added : null
    const key = side === null ? null : identity(change)
    if (side === null || key === null) continue
    // Null: more than one candidate, so the match is ambiguous.
    side.set(key, side.has(key) ? null : change)
  }
  const joined = new Map<SizeChange, SizeChange | null>()
  for (const [key, after] of added) {
    const before = removed.get(key)
    if (after === null || before == null) continue
    joined.set(before, null)
    joined.set(after, movedChange(before, after))
  }
  if (joined.size === 0) return [...changes]
  return changes.flatMap((change) => {
    const now = joined.get(change)
    return now === undefined ? [change] : now === null ? [] : [now]
  })
}

function movedChange(before: SizeChange, after: SizeChange): SizeChange {
  const { path, kind, newBytes, object } = after
  const fromObject = before.object === object ? undefined : before.object
  return {
    path,
    kind,
    change: 'moved',
    from: before.path,
    oldBytes: before.oldBytes,
    newBytes,
    ...(object === undefined ? {} : { object }),
    ...(fromObject === undefined ? {} : { fromObject }),
  }
}

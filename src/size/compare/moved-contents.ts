import path from 'node:path'
import { sha256OfFile } from '../../host/files/sha256.js'
import { nameIn } from '../paths.js'
import type { SizeChange } from './size-change.js'
import { largestFirst } from './largest-first.js'
import { joinMoves } from './moves.js'

/**
 * Joins files that were removed from one place and added in another with the same content, under
 * any name. Reads only files that have the same size as one on the other side.
 */
export async function joinMovedContents(
  changes: readonly SizeChange[],
  folders: { readonly before: string; readonly after: string },
): Promise<readonly SizeChange[]> {
  const sizes = (side: 'added' | 'removed'): ReadonlySet<number> =>
    new Set(changes.filter((one) => isWhole(one, side)).map(bytesOf))
  const [added, removed] = [sizes('added'), sizes('removed')]
  const digests = new Map<SizeChange, string>()
  for (const change of changes) {
    const bytes = bytesOf(change)
    const isRemoved = isWhole(change, 'removed')
    if (!isRemoved && !isWhole(change, 'added')) continue
    if (!added.has(bytes) || !removed.has(bytes)) continue
    const file = fileIn(isRemoved ? folders.before : folders.after, change.path)
    const digest = await sha256OfFile(file).catch(() => undefined)
    // A file that is gone by now does not count as moved.
    if (digest !== undefined) digests.set(change, digest)
  }
  if (digests.size === 0) return changes
  return largestFirst(joinMoves(changes, (one) => digests.get(one) ?? null))
}

function isWhole({ kind, change }: SizeChange, side: 'added' | 'removed'): boolean {
  return kind === 'artifact' && change === side
}

function bytesOf({ oldBytes, newBytes }: SizeChange): number {
  return Math.max(oldBytes, newBytes)
}

/** The first segment is the folder itself. */
function fileIn(folder: string, nodePath: string): string {
  return path.join(folder, ...nodePath.split('/').slice(1).map(nameIn))
}

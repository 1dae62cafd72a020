import path from 'node:path'
import type { Lead } from '../../host/files/follow-path.js'
import { isWithin } from '../../host/files/within.js'

/** File systems of the kernel’s own, which show processes and devices. */
const kernelFolders = ['/proc', '/sys', '/dev'] as const
/** Ordinary memory. */
const sharedMemory = '/dev/shm'

/** Why a path of a profile is refused, and whether the caller can allow it. */
export interface PathObjection {
  /** Continues a sentence that starts with the path. */
  readonly what: string
  readonly remedy: 'allow' | 'copy' | 'none'
}

/** The path below the root that is nearest to it; undefined if it is below none. */
function belowRoot(real: string, roots: readonly string[]): string | undefined {
  const [nearest] = roots
    .filter((root) => isWithin(root, real))
    .toSorted((one, other) => other.length - one.length)
  return nearest === undefined ? undefined : path.relative(nearest, real)
}

/**
 * Why a profile may not name what a path leads to; undefined if it may. `roots` are the real paths of
 * the folders, or single files, in which its paths may lie.
 */
export function objectToLead(
  { real, kind }: Lead,
  roots: readonly string[],
): PathObjection | undefined {
  if (kind === 'device' || kind === 'pipe' || kind === 'socket')
    return { what: `is a ${kind}, and neither a file nor a folder`, remedy: 'copy' }
  const own = kernelFolders.find((folder) => isWithin(folder, real))
  if (own !== undefined && !isWithin(sharedMemory, real))
    return { what: `lies in ${own}, which belongs to the host’s kernel`, remedy: 'copy' }
  const below = belowRoot(real, roots)
  if (below === undefined) return { what: 'lies outside the repository', remedy: 'allow' }
  return below.split(path.sep).includes('.git')
    ? { what: 'is git’s own, and may hold credentials', remedy: 'allow' }
    : undefined
}

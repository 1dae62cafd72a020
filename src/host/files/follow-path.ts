import type { Stats } from 'node:fs'
import { lstat, readlink, realpath } from 'node:fs/promises'
import path from 'node:path'

export type LeadKind = 'file' | 'folder' | 'device' | 'pipe' | 'socket' | 'missing'

/** Where a path leads once every link on the way is followed. */
export interface Lead {
  /** Absolute. Of a missing file: the real folder it would be in, and the rest as it was written. */
  readonly real: string
  readonly kind: LeadKind
}

/** As many links as Linux follows (path_resolution(7)). */
const mostLinks = 40

/** Follows an absolute path as opening or creating it would. Never fails: what cannot be read is missing. */
export async function followPath(file: string, linksLeft = mostLinks): Promise<Lead> {
  const absolute = path.resolve(file)
  const real = await realpath(absolute).catch(() => undefined)
  if (real !== undefined) {
    const stats = await lstat(real).catch(() => undefined)
    return { real, kind: stats === undefined ? 'missing' : kindOf(stats) }
  }
  const above = path.dirname(absolute)
  if (above === absolute) return { real: absolute, kind: 'missing' }
  const folder = await followPath(above, linksLeft)
  const inside = path.join(folder.real, path.basename(absolute))
  // A dangling link: whoever writes to it creates its target.
  const target = await readlink(inside).catch(() => undefined)
  if (target === undefined || linksLeft === 0) return { real: inside, kind: 'missing' }
  return followPath(path.resolve(folder.real, target), linksLeft - 1)
}

function kindOf(stats: Stats): LeadKind {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  if (stats.isFIFO()) return 'pipe'
  return stats.isSocket() ? 'socket' : 'device'
}

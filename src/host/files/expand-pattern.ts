import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { followPath } from './follow-path.js'
import { endsOpen, joinLevels, stepInto, withSkipped } from './path-pattern.js'

/** Folders that no pattern enters: git's and ours. */
const closed: ReadonlySet<string> = new Set(['.git', '.osv-kernel'])
/** Entries that one pattern may look at. */
const mostEntries = 100_000

export interface Expansion {
  /** Absolute paths in the order of their names; links are not followed. */
  readonly files: readonly string[]
  /** The folder from which the pattern leaves plain names, or the nearest that exists. */
  readonly folder: string
  /** There are more than 100,000 entries: the pattern is too wide. */
  readonly isTooWide: boolean
}

/** The folder that a pattern starts from, before the first name with `*`, and the names after it. */
export function splitPattern(pattern: string): {
  readonly start: string
  readonly rest: readonly string[]
} {
  const names = pattern.split('/')
  const first = names.findIndex((name) => name.includes('*'))
  if (first === -1) return { start: pattern, rest: [] }
  return { start: names.slice(0, first).join('/'), rest: names.slice(first) }
}

async function nearestFolder(file: string): Promise<string> {
  let at = path.dirname(file)
  while (at !== path.dirname(at) && (await followPath(at)).kind !== 'folder') at = path.dirname(at)
  return at
}

/**
 * The files that a pattern names, below an absolute folder: `*` is any part of a name, `**` any
 * number of folders. Without either it is one path, which may be a folder; with one it names files
 * only. Folders that are links are not entered. An entry is looked at once, in time pattern × name.
 */
export async function expandPattern(base: string, pattern: string): Promise<Expansion> {
  const { start, rest } = splitPattern(pattern)
  const folder = path.resolve(base, start === '' && pattern.startsWith('/') ? '/' : start)
  if (rest.length === 0) {
    const isThere = (await followPath(folder)).kind !== 'missing'
    return {
      files: isThere ? [folder] : [],
      folder: await nearestFolder(folder),
      isTooWide: false,
    }
  }
  const segments = joinLevels(rest.filter((name) => name !== ''))
  const files: string[] = []
  let seen = 0
  const walk = async (at: string, open: ReadonlySet<number>): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => [])
    seen += entries.length
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (seen > mostEntries) return
      const next = stepInto(entry.name, open, segments)
      const entryPath = path.join(at, entry.name)
      if (entry.isDirectory()) {
        const inside = withSkipped(next, segments)
        inside.delete(segments.length)
        if (inside.size > 0 && !closed.has(entry.name)) await walk(entryPath, inside)
        continue
      }
      const isMatch = next.has(segments.length) || endsOpen(open, segments)
      if (isMatch && !(await leadsToFolder(entry.isSymbolicLink(), entryPath)))
        files.push(entryPath)
    }
  }
  await walk(folder, withSkipped(new Set([0]), segments))
  const isFolder = (await followPath(folder)).kind === 'folder'
  return {
    files,
    folder: isFolder ? folder : await nearestFolder(folder),
    isTooWide: seen > mostEntries,
  }
}

async function leadsToFolder(isLink: boolean, file: string): Promise<boolean> {
  if (!isLink) return false
  const { kind } = await followPath(file)
  // A link to nothing is no file of a build.
  return kind === 'folder' || kind === 'missing'
}

/** Where two folders of bundled files differ: each file, with the first lines that are not alike. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A text for each file that is not in both folders with the same bytes. */
export function differences(committed, fresh) {
  const names = new Set([...filesIn(committed), ...filesIn(fresh)])
  return [...names].toSorted().flatMap((name) => {
    const [ours, theirs] = [committed, fresh].map((folder) => textOf(path.join(folder, name)))
    if (ours === theirs) return []
    if (ours === undefined) return [`${name} is not in dist/`]
    if (theirs === undefined) return [`${name} is in dist/ alone`]
    return [firstDifference(name, ours.split('\n'), theirs.split('\n'))]
  })
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

function textOf(file) {
  try {
    return readFileSync(file, 'latin1')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function firstDifference(name, ours, theirs) {
  const at = ours.findIndex((line, index) => line !== theirs[index])
  const line = at === -1 ? ours.length : at
  const different = ours.filter((text, index) => text !== theirs[index]).length
  return [
    `${name}:${line + 1} (${different} lines differ, ${ours.length} in dist/, ${theirs.length} built)`,
    `  dist/: ${(ours[line] ?? '').slice(0, 200)}`,
    `  built: ${(theirs[line] ?? '').slice(0, 200)}`,
  ].join('\n')
}

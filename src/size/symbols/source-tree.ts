import path from 'node:path/posix'
import type { CompileUnit } from '../../formats/dwarf/unit.js'
import { normalPath, objectPlaces } from './object-place.js'

/** Rust compiles a crate in numbered parts: `src/lib.rs/@/core.4f2a-cgu.0`. */
const codegenUnit = /\/@\/[^/]*$/
const unnamedUnit = '(unnamed)'

/** The source file of a unit with its folder, as far as known. */
export function sourceOf({ name, folder }: CompileUnit): string {
  const file = (name ?? unnamedUnit).replace(codegenUnit, '')
  return normalPath(path.isAbsolute(file) || !folder ? file : `${folder}/${file}`)
}

/**
 * Places source files in the tree of objects: by their path below the folder in which most units
 * were compiled. If most of its sources are elsewhere, as for a kernel built out of tree, those use
 * the path below their common folder; sources generated beside the objects are placed among them.
 */
export function sourceTree(
  units: readonly CompileUnit[],
  source: (unit: CompileUnit) => string = sourceOf,
): (file: string) => readonly string[] {
  const folder = mostFrequent(units.map((unit) => unit.folder ?? ''))
  const own = units.filter((unit) => (unit.folder ?? '') === folder).map(source)
  const root = path.normalize(folder === '' ? '.' : folder)
  const below = withSlash(root)
  const elsewhere = own.filter((file) => !file.startsWith(below))
  const base = elsewhere.length * 2 <= own.length ? root : commonFolder(elsewhere)
  const placeInRoot = objectPlaces(path.join(root, 'output'))
  const placeInBase = objectPlaces(path.join(base, 'output'))
  return (file) => {
    if (file.startsWith(below)) return placeInRoot(file)
    return base === '/' && file.startsWith('/') ? file.slice(1).split('/') : placeInBase(file)
  }
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  let [best, most] = ['', 0]
  for (const [text, count] of counts) if (count > most) [best, most] = [text, count]
  return best
}

function commonFolder(files: readonly string[]): string {
  let common = path.dirname(files[0] ?? '/')
  for (const file of files)
    while (common !== '/' && common !== '.' && !file.startsWith(withSlash(common)))
      common = path.dirname(common)
  return common
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`
}

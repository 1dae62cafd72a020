import { nameIn } from '../size/paths.js'
import type { ReadableNames } from '../size/names.js'

/** A path in the size tree for people: a C++ or Rust symbol at its end is demangled. */
export function readablePath(path: string, names: ReadableNames = {}): string {
  const cut = path.lastIndexOf('/') + 1
  const readable = readableName(nameIn(path.slice(cut)), names)
  return readable === null ? path : `${path.slice(0, cut)}${readable}`
}

/** Null if the name has no other. Names in a record may be anything, even `__proto__`. */
export function readableName(name: string, names: ReadableNames = {}): string | null {
  return Object.hasOwn(names, name) ? (names[name] ?? null) : null
}

/** Shortens a commit to ten digits; keeps `-dirty`. */
export function shortRevision(revision: string | null): string {
  return (revision ?? '').replace(/^([0-9a-f]{10})[0-9a-f]+/, '$1')
}

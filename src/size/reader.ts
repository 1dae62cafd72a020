import type { LinkMap } from '../formats/link-map/link-map.js'
import type { ByteRanges } from '../host/files/ranges.js'
import { type Outcome, success } from '../verdict.js'
import type { SizeNode } from './tree.js'

/**
 * Reads the size tree of a file of one format. Null for a file of another format; fails if a file
 * of this format contradicts itself. The node has the given name and the size of the file.
 */
export type SizeReader = (
  name: string,
  file: ByteRanges,
  linkMap?: LinkMap | null,
) => Outcome<SizeNode | null>

/** Combines the parser of a format with a function that makes a tree of the result. */
export function sizeReader<Contents>(
  parse: (file: ByteRanges) => Outcome<Contents | null>,
  treeOf: (name: string, bytes: number, contents: Contents) => SizeNode,
): SizeReader {
  return (name, file) => {
    const parsed = parse(file)
    if (!parsed.ok) return parsed
    return success(parsed.value === null ? null : treeOf(name, file.size, parsed.value))
  }
}

/** A file as a single leaf, with an optional reason. */
export function leafOf(name: string, bytes: number, note?: string): SizeNode {
  return { name, kind: 'artifact', bytes, ...(note === undefined ? {} : { note }) }
}

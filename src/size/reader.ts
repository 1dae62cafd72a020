import type { LinkMap } from '../formats/link-map/link-map.js'
import type { ByteRanges } from '../host/files/ranges.js'
import { type Outcome, success } from '../verdict.js'
import type { SizeNode } from './tree.js'

/**
 * Gives the size tree of a file of one format. Null for a file of another format; a failure for one of
 * this format that contradicts itself. The node has the name given and is as large as the file.
 */
export type SizeReader = (
  name: string,
  file: ByteRanges,
  linkMap?: LinkMap | null,
) => Outcome<SizeNode | null>

/** Of a format's own reader, and of what makes a tree of what that finds. */
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

/** A file as one leaf, with a word on why there is no more. */
export function leafOf(name: string, bytes: number, note?: string): SizeNode {
  return { name, kind: 'artifact', bytes, ...(note === undefined ? {} : { note }) }
}

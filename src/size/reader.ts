import type { ByteRanges } from '../host/files/ranges.js'
import { failure, type Outcome } from '../verdict.js'
import type { LinkMap } from './link-map.js'
import type { SizeNode } from './tree.js'

/**
 * Reads one format. Null for a file of another kind, told by its magic; a failure for one of this
 * kind that contradicts itself. The node has the name given and is as large as the file.
 */
export type SizeReader = (
  name: string,
  file: ByteRanges,
  linkMap?: LinkMap | null,
) => Outcome<SizeNode | null>

/** A file that contradicts itself: the build left it so, or a copy was cut. */
export function damagedFile(format: string, what: string): { readonly ok: false } & Outcome<never> {
  return failure('build-failed', `damaged ${format}: ${what}`, {
    hint: 'A cut download or a full disk leaves such files.',
  })
}

/** A file as one leaf, with a word on why there is no more. */
export function leafOf(name: string, bytes: number, note?: string): SizeNode {
  return { name, kind: 'artifact', bytes, ...(note === undefined ? {} : { note }) }
}

import type { SquashfsImage } from '../../formats/squashfs/squashfs.js'
import { leafOf } from '../reader.js'
import type { SizeNode } from '../tree.js'
import { unattributedParts, unpackedView } from './packed-tree.js'

/** One part, since files have no bytes of their own; they are in the view `unpacked`. */
export function squashfsTree(
  name: string,
  bytes: number,
  { note, usedBytes, unpacked }: SquashfsImage,
): SizeNode {
  const padding = unattributedParts({ padding: bytes - usedBytes })
  const used: SizeNode = { name: 'squashfs', kind: 'part', bytes: usedBytes }
  return {
    ...leafOf(name, bytes, note),
    ...(padding.length === 0 ? {} : { children: [used, ...padding] }),
    ...(unpacked === null ? {} : { views: [unpackedView(unpacked)] }),
  }
}

import type { ArArchive } from '../../formats/ar/ar.js'
import { sumOf } from '../folders.js'
import { mergeNamesakes } from '../namesakes.js'
import type { SizeNode } from '../tree.js'
import { unattributedParts } from './packed-tree.js'

/** The size tree of an archive of object files; members of one name are added up. */
export function arTree(
  name: string,
  bytes: number,
  { members, headerBytes, tableBytes, paddingBytes }: ArArchive,
): SizeNode {
  const rest = unattributedParts({
    headers: headerBytes,
    'symbol and name tables': tableBytes,
    padding: paddingBytes,
  })
  const objects = members.map(({ name: member, bytes: size }): SizeNode => {
    return { name: member, kind: 'object', bytes: size }
  })
  const children = [...mergeNamesakes(objects), sumOf('(archive)', 'unattributed', rest)]
  return { name, kind: 'artifact', bytes, children }
}

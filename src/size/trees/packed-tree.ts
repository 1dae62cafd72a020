import type { PackedFile, PackedImage, UnlistedImage } from '../../formats/packed-image.js'
import { foldersOf, sumOf } from '../folders.js'
import { leafOf } from '../reader.js'
import type { SizeNode } from '../tree.js'

/**
 * The size tree of an archive or a file system: its files by path, then its own tables and padding
 * in one node.
 */
export function packedTree(
  name: string,
  imageBytes: number,
  image: PackedImage | UnlistedImage,
): SizeNode {
  if (!('files' in image)) return leafOf(name, imageBytes, image.note)
  const { files, tables, note, unpacked } = image
  const packed = filesByPath(files)
  const used = [...packed, ...unattributedParts(tables)].reduce((sum, { bytes }) => sum + bytes, 0)
  const parts = unattributedParts({ ...tables, padding: imageBytes - used })
  return {
    name,
    kind: 'artifact',
    bytes: imageBytes,
    children: [...packed, sumOf('(file system)', 'unattributed', parts)],
    ...(note === undefined ? {} : { note }),
    ...(unpacked === undefined ? {} : { views: [unpackedView(unpacked)] }),
  }
}

/** Files by path with their unpacked sizes. */
export function unpackedView(files: readonly PackedFile[]): SizeNode {
  return sumOf('unpacked', 'view', filesByPath(files))
}

/** Unattributed parts of a file by name, without empty ones. */
export function unattributedParts(parts: Readonly<Record<string, number>>): readonly SizeNode[] {
  return Object.entries(parts)
    .filter(([, bytes]) => bytes !== 0)
    .map(([part, bytes]) => ({ name: `(${part})`, kind: 'unattributed', bytes }))
}

function filesByPath(files: readonly PackedFile[]): readonly SizeNode[] {
  return foldersOf(
    files.map(({ path, kind, bytes }) => {
      return { folders: path.slice(0, -1), node: { name: path.at(-1) ?? '', kind, bytes } }
    }),
  )
}

import { foldersOf, type NodeInFolders, sumOf } from './folders.js'
import type { SizeNode } from './tree.js'

/** One file, symbolic link or empty directory of a file system image. */
export interface PackedFile {
  /** From the root downwards, the name last. */
  readonly path: readonly string[]
  readonly kind: 'file' | 'symlink' | 'directory'
  /** Bytes that its content takes in the image; of a link those of its target. */
  readonly bytes: number
}

/** A name that only one of them can have, for what belongs to no file. */
export const fileSystemNode = '(file system)'

/**
 * The size tree of a file system image: its files by path, then what the file system itself needs.
 * `tables` are its parts by name; what is left of `imageBytes` is padding.
 */
export function packedTree(
  name: string,
  imageBytes: number,
  files: readonly PackedFile[],
  tables: Readonly<Record<string, number>>,
): SizeNode {
  const packed = foldersOf(files.map(placed))
  const used = Object.values(tables).reduce((sum, bytes) => sum + bytes, 0)
  const padding = imageBytes - used - packed.reduce((sum, { bytes }) => sum + bytes, 0)
  const parts = Object.entries({ ...tables, padding })
    .filter(([, bytes]) => bytes !== 0)
    .map(([part, bytes]): SizeNode => ({ name: `(${part})`, kind: 'unattributed', bytes }))
  return {
    name,
    kind: 'artifact',
    bytes: imageBytes,
    children: [...packed, sumOf(fileSystemNode, 'unattributed', parts)],
  }
}

/** Files by path with the bytes of their contents, as they are once unpacked. */
export function unpackedView(files: readonly PackedFile[]): SizeNode {
  return sumOf('unpacked', 'view', foldersOf(files.map(placed)))
}

function placed({ path, kind, bytes }: PackedFile): NodeInFolders {
  return { folders: path.slice(0, -1), node: { name: path.at(-1) ?? '', kind, bytes } }
}

/** A stretch of an image. */
export interface Extent {
  readonly start: number
  readonly bytes: number
}

/** Whether stretches lie apart from each other and between two borders: else sums would lie. */
export function lieApart(extents: readonly Extent[], from: number, to: number): boolean {
  let covered = from
  const inOrder = extents.filter(({ bytes }) => bytes > 0).sort((a, b) => a.start - b.start)
  for (const { start, bytes } of inOrder) {
    if (start < covered) return false
    covered = start + bytes
  }
  return covered <= to
}

/**
 * The one size tree: artifact → part → … → leaf. Sums are exact at every level: the bytes of a
 * node with children are the sum of its children's, and what cannot be attributed is a child too.
 */
export const sizeNodeKinds = [
  'image',
  'artifact',
  'section',
  'symbol',
  'file',
  'unattributed',
  'directory',
  'symlink',
  'object',
  'module',
  'view',
  'part',
  'partition',
  'package',
] as const
export type SizeNodeKind = (typeof sizeNodeKinds)[number]

export interface SizeNode {
  readonly name: string
  readonly kind: SizeNodeKind
  /** Bytes occupied in the file. */
  readonly bytes: number
  /** Bytes occupied in memory once loaded, where they differ (.bss: 0 in the file; debug: 0 here). */
  readonly memoryBytes?: number
  readonly children?: readonly SizeNode[]
  /**
   * The same contents cut up in other ways, each a node of kind `view`: an ELF file by object file
   * and by use, a file system by module. They are as large as this node, but for `unpacked` (what a
   * compressed file unpacks to), `disk` (what a guest sees of a disk image) and `packages` (what a
   * manifest says), which have sizes of their own. Never part of a sum.
   */
  readonly views?: readonly SizeNode[]
  /** Of a file as a whole: its bytes after zstd at level 3. */
  readonly compressedBytes?: number
  /** Of a symbol: the object file that it is from, as a path in the view `objects`, where known. */
  readonly object?: string
  /** A word on what it is, or on why it is not cut up further. */
  readonly note?: string
}

export function memoryOf(node: SizeNode): number {
  return node.memoryBytes ?? node.bytes
}

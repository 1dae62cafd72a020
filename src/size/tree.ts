/**
 * The size tree: artifact → part → … → leaf. Sums are exact on every level: a node with children
 * has the sum of their bytes, and bytes that cannot be attributed are a child too.
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
  /** Bytes occupied in memory, if different (.bss: 0 in the file; debug information: 0 here). */
  readonly memoryBytes?: number
  readonly children?: readonly SizeNode[]
  /**
   * The same contents split in other ways, each a node of kind `view`: an ELF file by object file
   * and by use, a file system by module. They are as large as this node, except `unpacked`
   * (contents of a compressed file), `disk` (a disk image as the guest sees it) and `packages`
   * (from a manifest), which have their own sizes. Never part of a sum.
   */
  readonly views?: readonly SizeNode[]
  /** Size of the whole file after zstd at level 3. */
  readonly compressedBytes?: number
  /** Object file of a symbol, as a path in the view `objects`, if known. */
  readonly object?: string
  /** What it is, or why it is not split further. */
  readonly note?: string
}

export function memoryOf(node: SizeNode): number {
  return node.memoryBytes ?? node.bytes
}

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
   * The same bytes cut up in other ways, each a node of kind `view` that is as large as this one:
   * an ELF file by object file, a file system by module. Never part of a sum.
   */
  readonly views?: readonly SizeNode[]
}

export function memoryOf(node: SizeNode): number {
  return node.memoryBytes ?? node.bytes
}

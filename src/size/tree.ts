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
] as const
export type SizeNodeKind = (typeof sizeNodeKinds)[number]

export interface SizeNode {
  readonly name: string
  readonly kind: SizeNodeKind
  /** Bytes occupied in the file. */
  readonly bytes: number
  /** Bytes occupied in memory once loaded, where that differs in meaning (.bss: 0 in the file). */
  readonly memoryBytes?: number
  readonly children?: readonly SizeNode[]
}

import type { SizeNodeKind } from '../tree.js'

export const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk', 'renamed', 'moved'] as const

/** One leaf that differs between two size trees. */
export interface SizeChange {
  /** For example `vmlinux/.text/start_kernel`; a `/` in a name is written `%2F`. */
  readonly path: string
  readonly kind: SizeNodeKind
  /** `renamed` (symbols) and `moved` keep the size; a resized symbol may have a `from` too. */
  readonly change: (typeof sizeChangeKinds)[number]
  /** Its earlier path, if the compiler renamed a symbol (`foo` → `foo.isra.0`) or it moved. */
  readonly from?: string | undefined
  /** Object file of a symbol; for a removed symbol, its last one. */
  readonly object?: string | undefined
  /** Its earlier object file, if different. */
  readonly fromObject?: string | undefined
  /** 0 if added. */
  readonly oldBytes: number
  /** 0 if removed. */
  readonly newBytes: number
}

export interface SizeDelta {
  /** New total minus old total: the sum of the changes. */
  readonly bytes: number
  /** Sorted by absolute size of the change, then by path. */
  readonly changes: readonly SizeChange[]
  /** Changes of what takes memory but no bytes of a file (.bss), in bytes of memory. */
  readonly memory?: Pick<SizeDelta, 'bytes' | 'changes'> | undefined
  /** The same changes by the views that both trees have. */
  readonly views?: readonly ViewDelta[] | undefined
}

/** Changes in one view such as `loader.elf/objects`; their paths begin with it. */
export interface ViewDelta {
  readonly path: string
  readonly changes: readonly SizeChange[]
}

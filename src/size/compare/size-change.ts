import type { SizeNodeKind } from '../tree.js'

export const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk', 'renamed', 'moved'] as const

/** One leaf that differs between two size trees. */
export interface SizeChange {
  /** As in `vmlinux/.text/start_kernel`; a `/` in a name is written `%2F`. */
  readonly path: string
  readonly kind: SizeNodeKind
  /** `renamed`: of a symbol that is as large as it was; else see `from`. `moved`: as large too. */
  readonly change: (typeof sizeChangeKinds)[number]
  /** Its path before: the compiler gave a symbol another name (`foo` → `foo.isra.0`), or it moved. */
  readonly from?: string | undefined
  /** Of a symbol: the object file that it is from, or was from where it is removed. */
  readonly object?: string | undefined
  /** Where it was from another before. */
  readonly fromObject?: string | undefined
  /** 0 when added. */
  readonly oldBytes: number
  /** 0 when removed. */
  readonly newBytes: number
}

export interface SizeDelta {
  /** New minus old, over everything: the sum of the changes. */
  readonly bytes: number
  /** By absolute size of the change, then by path. */
  readonly changes: readonly SizeChange[]
  /** What grew or shrank in memory without bytes in a file (.bss), in bytes of memory. */
  readonly memory?: Pick<SizeDelta, 'bytes' | 'changes'> | undefined
  /** The same change cut up in the other ways that both trees know. */
  readonly views?: readonly ViewDelta[] | undefined
}

/** What changed in one view, as in `loader.elf/objects`; the changes' paths begin with it. */
export interface ViewDelta {
  readonly path: string
  readonly changes: readonly SizeChange[]
}

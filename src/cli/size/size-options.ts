import type { SizeOrder } from '../../report/tree-rows.js'
import type { TableKind } from '../../size/tables/table-kinds.js'

export const sizeFormats = ['terminal', 'markdown', 'html'] as const
export const diffOrders = ['change', 'size', 'name'] as const

/** Options that `size` and `diff` share. */
interface SharedSizeOptions {
  readonly top: number
  readonly by?: TableKind
  readonly filter?: string
  readonly format: (typeof sizeFormats)[number]
  readonly json?: string
}

export interface SizeOptions extends SharedSizeOptions {
  readonly depth: number
  readonly sort: SizeOrder
}

export interface DiffOptions extends SharedSizeOptions {
  /** One line for each change if left out. */
  readonly depth?: number
  readonly sort: (typeof diffOrders)[number]
}

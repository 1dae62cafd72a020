import type { Repeats, TestCase } from '../../result/result.js'
import type { KeptFile } from '../series/keep-attempts.js'
import type { Boot } from './boot-image.js'

/** What booting comes to. */
export interface BootPart {
  /** The boot that decides; of the image's own tests, one that stands for all of them. */
  readonly boot: Boot | null
  /** If the profile asks for several boots. */
  readonly repeats: Repeats | null
  /** If it asks for the least memory that is enough. */
  readonly leastMemoryBytes: number | null
  /** Files of boots that did not decide. */
  readonly kept: readonly KeptFile[]
  /** Null if the image's own tests were not asked for. */
  readonly tests: readonly TestCase[] | null
}

export const nothingBooted: BootPart = {
  ...{ boot: null, repeats: null, leastMemoryBytes: null, kept: [], tests: null },
}

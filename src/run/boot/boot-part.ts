import type { Repeats, TestCase } from '../../result/result.js'
import type { KeptFile } from '../series/keep-attempts.js'
import type { Boot } from './boot-image.js'

/** The boot part of a result. */
export interface BootPart {
  /** The boot that decides; of several tests, the first that failed or else the first. */
  readonly boot: Boot | null
  /** If the profile asks for several boots. */
  readonly repeats: Repeats | null
  /** If it asks for the least memory. */
  readonly leastMemoryBytes: number | null
  /** Files of boots that did not decide. */
  readonly kept: readonly KeptFile[]
  /** Null if the profile does not ask for the image's own tests. */
  readonly tests: readonly TestCase[] | null
}

export const nothingBooted: BootPart = {
  boot: null,
  repeats: null,
  leastMemoryBytes: null,
  kept: [],
  tests: null,
}

/** Unpacked data. */
export interface Unpacked {
  readonly bytes: Uint8Array
  /** Compressed bytes consumed; all of them if the program does not report it. */
  readonly packedBytes: number
}

/** What compressed bytes unpack to. */
export interface Unpacked {
  readonly bytes: Uint8Array
  /** Compressed bytes that were read for it; all of them where the program does not say. */
  readonly packedBytes: number
}

/** One file, symbolic link or empty directory of an archive or a file system. */
export interface PackedFile {
  /** From the root downwards, the name last. */
  readonly path: readonly string[]
  readonly kind: 'file' | 'symlink' | 'directory'
  /** Bytes that its content takes in the image; of a link those of its target. */
  readonly bytes: number
}

/** An archive or a file system by what its bytes are for. */
export interface PackedImage {
  readonly files: readonly PackedFile[]
  /** Bytes of no file, by what they are; what is left of the image is padding. */
  readonly tables: Readonly<Record<string, number>>
  /** The format, where there is more to say than its name. */
  readonly note?: string
  /** The same files with the bytes that a guest reads, where they are compressed. */
  readonly unpacked?: readonly PackedFile[]
}

/** A sound image that is not cut up by file, with the reason. */
export interface UnlistedImage {
  readonly note: string
}

/** One file, symbolic link or empty directory of an archive or a file system. */
export interface PackedFile {
  /** Path segments from the root, the name last. */
  readonly path: readonly string[]
  readonly kind: 'file' | 'symlink' | 'directory'
  /** Bytes that its content takes in the image; for a link, the length of its target. */
  readonly bytes: number
}

/** An archive or a file system, its bytes split by purpose. */
export interface PackedImage {
  readonly files: readonly PackedFile[]
  /** Bytes that belong to no file, by table; the rest of the image is padding. */
  readonly tables: Readonly<Record<string, number>>
  /** The format, if it needs more than its name. */
  readonly note?: string
  /** The same files with their unpacked sizes, if they are compressed. */
  readonly unpacked?: readonly PackedFile[]
}

/** A valid image that is not split by file, with the reason. */
export interface UnlistedImage {
  readonly note: string
}

/** A file of a release, where it lies. */
export interface StagedFile {
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

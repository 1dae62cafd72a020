export interface ClientOptions {
  /** Days; absent: as the repository is set. */
  readonly retentionDays?: number
  /** 0 to 9. */
  readonly compressionLevel?: number
}

/** The part of the toolkit's client that this front uses. */
export interface UploadClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options: ClientOptions,
  ): Promise<{ readonly id?: number; readonly digest?: string }>
  deleteArtifact(name: string): Promise<unknown>
  listArtifacts(): Promise<{ readonly artifacts: readonly { readonly name: string }[] }>
}

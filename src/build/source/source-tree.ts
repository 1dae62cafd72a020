import type { Emit } from '../../progress.js'

/** A kernel's sources, ready to be built. */
export interface SourceTree {
  readonly path: string
  /** Changes whenever the content does; part of the image's cache key. */
  readonly identity: string
  /** For a reader: where it is from. */
  readonly description: string
}

export interface SourceContext {
  /** Absolute path of the repository that relative paths start from. */
  readonly repository: string
  /** Where fetched sources are kept between runs. */
  readonly sourcesFolder: string
  readonly installPackages: boolean
  /** Pattern of the tags that a kernel of this family takes its version from; none where it has its own. */
  readonly versionTags?: string
  /** Absolute paths of what is written by us and is no source. */
  readonly ownFiles: readonly string[]
  readonly emit: Emit
  readonly signal: AbortSignal
}

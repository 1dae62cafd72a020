import type { RunSetUp } from '../../host/process/set-up.js'
import type { Emit } from '../../progress.js'

/** A kernel's sources, ready to build. */
export interface SourceTree {
  readonly path: string
  /** Changes whenever the content does; part of the image's cache key. */
  readonly identity: string
  /** Origin of the sources, for readers. */
  readonly description: string
}

export interface SourceContext {
  /** Absolute path of the repository that relative paths start from. */
  readonly repository: string
  /** Where fetched sources are kept between runs. */
  readonly sourcesFolder: string
  readonly installPackages: boolean
  readonly runSetUp?: RunSetUp | undefined
  /** Pattern of the tags that give this family's version; undefined if the sources contain it. */
  readonly versionTags?: string
  /** Absolute paths of our own output, which is not part of the sources. */
  readonly ownFiles: readonly string[]
  readonly emit: Emit
  readonly signal: AbortSignal
}

import path from 'node:path'
import type { RunSetUp } from '../../host/process/set-up.js'
import { admitPath } from '../../profile/paths/named-path.js'
import type { Profile } from '../../profile/profile.js'
import type { Emit } from '../../progress.js'
import type { Outcome } from '../../verdict.js'
import type { Readers } from './unread.js'

/** How a profile names its sources, as far as it is not in the tree itself. */
export type SourceOrigin =
  | { readonly kind: 'git'; readonly url: string; readonly ref: string }
  | { readonly kind: 'archive'; readonly location: string; readonly sha256: string }
  | { readonly kind: 'debian'; readonly name: string }
  | { readonly kind: 'folder'; readonly written: string }

/** A kernel's sources, ready to build. */
export interface SourceTree {
  readonly path: string
  /** Changes whenever the content does; part of the image's cache key. */
  readonly identity: string
  /** Origin of the sources, for readers. */
  readonly description: string
  readonly origin: SourceOrigin
}

export interface SourceContext {
  /** The places in which its paths may lie, and where it names them. */
  readonly profile: Pick<Profile, 'values' | 'roots'>
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
  /** What reads them; without it every file counts. */
  readonly readers?: Readers
  readonly emit: Emit
  readonly signal: AbortSignal
}

/** Follows a path below `source:`, and returns the real one. */
export async function admitSource(
  key: 'path' | 'archive' | 'git',
  written: string,
  { profile, repository }: SourceContext,
): Promise<Outcome<string>> {
  return admitPath(profile, { key: ['source', key], written }, path.resolve(repository, written))
}

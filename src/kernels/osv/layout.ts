import path from 'node:path'
import type { Profile } from '../../profile/profile.js'
import type { Workspace } from '../family.js'
import { osvArchOf } from './arch.js'

/** The places in a copy of the tree that a build uses. */
export interface OsvLayout {
  /** The copy: OSv's build writes among the sources. */
  readonly tree: string
  /** `build/release.x64`, as the tree's scripts write it. */
  readonly relativeOut: string
  readonly out: string
  /** What the profile asks of Kconfig. */
  readonly preset: string
}

export function layOut({ settings }: Profile, { out: tree }: Pick<Workspace, 'out'>): OsvLayout {
  const relativeOut = `build/${settings.mode}.${osvArchOf(settings.arch)}`
  return {
    tree,
    relativeOut,
    out: path.join(tree, relativeOut),
    preset: path.join(tree, 'build/profile.config'),
  }
}

import path from 'node:path'
import type { Arch } from '../../profile/schema.js'
import type { Profile } from '../../profile/profile.js'
import type { Workspace } from '../family.js'
import type { OsvArch } from './tree/tree.js'

export const osvArchOf: Readonly<Record<Arch, OsvArch>> = { x86_64: 'x64', aarch64: 'aarch64' }

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
  const relativeOut = `build/${settings.mode}.${osvArchOf[settings.arch]}`
  return {
    tree,
    relativeOut,
    out: path.join(tree, relativeOut),
    preset: path.join(tree, 'build/profile.config'),
  }
}

import path from 'node:path'
import type { Profile } from '../../profile/profile.js'
import type { Workspace } from '../family.js'
import { osvArchOf } from './arch.js'

/** The paths of a build in a copy of the tree. */
interface OsvLayout {
  /** The copy: OSv builds in its source tree. */
  readonly tree: string
  /** `build/release.x64`, as the tree's scripts write it. */
  readonly relativeOut: string
  readonly out: string
  /** The profile's Kconfig options. */
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

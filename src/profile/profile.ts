import path from 'node:path'
import type { CommonSettings } from './schema.js'
import type { SettingMap } from './values/settings-tree.js'

/** A profile, every layer merged and checked. */
export interface Profile<Section = unknown> {
  readonly name: string
  /** Absolute path of the profile's file. */
  readonly file: string
  /** `builtin/NAME`, if it travels with the product. */
  readonly builtin?: string
  /** Absolute path of the repository it belongs to; paths in the profile are relative to it. */
  readonly repository: string
  /** Real paths of the folders and files in which the profile's paths may lie: the repository first. */
  readonly roots: readonly string[]
  readonly kernel: string
  readonly settings: CommonSettings
  /** The family's own section, checked by the family's schema. */
  readonly section: Section
  /** It says `boot: false`; its boot settings are then defaults that have no use. */
  readonly measuresOnly?: true
  /** There is no file: it was made of a list of files to measure. */
  readonly ofFiles?: true
  /** The merged values as they were written, each with its origin. */
  readonly values: SettingMap
}

/** The place of a profile in its repository, the same on every machine; `builtin/NAME` for one of ours. */
export function placeOf({
  file,
  builtin,
  repository,
}: Pick<Profile, 'file' | 'builtin' | 'repository'>): string {
  return builtin ?? path.relative(repository, file)
}

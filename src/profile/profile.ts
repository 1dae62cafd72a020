import type { CommonSettings } from './schema.js'

/** The layers a value can come from, weakest first. */
export const layers = ['default', 'kernel', 'arch', 'mode', 'profile', 'override'] as const
export type LayerName = (typeof layers)[number]

/** Who set a value, and where; file and position only for values written in a file. */
export interface Origin {
  readonly layer: LayerName
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** What set it where there is no file: `--set`, `--arch`, `mode release` … */
  readonly by?: string
}

/** A profile, every layer merged and checked. */
export interface Profile {
  readonly name: string
  /** Absolute path of the profile's file. */
  readonly file: string
  /** Absolute path of the repository it belongs to; paths in the profile are relative to it. */
  readonly repository: string
  readonly kernel: string
  readonly settings: CommonSettings
  /** The family's own section, checked by the family's schema. */
  readonly section: unknown
  /** The merged values as they were written, for `check` and for cache keys. */
  readonly written: Readonly<Record<string, unknown>>
  /** Origin of every leaf, by dotted path. */
  readonly origins: ReadonlyMap<string, Origin>
}

import type { Arch } from '../../machine/arch.js'

/** One option of a feature group. */
export interface FeatureOption {
  readonly option: string
  /** Default y. */
  readonly value?: 'y' | 'n'
  /** For a prerequisite: what is silently lost without it. */
  readonly because?: string
  /** Why the feature is complete in a tree or architecture without this option. */
  readonly whereAbsent?: string
  /** Default: every architecture; set if architectures name the same thing differently. */
  readonly arch?: Arch
}

export interface FeatureGroup {
  readonly summary: string
  readonly options: readonly FeatureOption[]
}

/** Options to set. */
export function set(...names: readonly string[]): readonly FeatureOption[] {
  return names.map((option) => ({ option }))
}

/** Options that others of the group require. */
export function need(because: string, ...names: readonly string[]): readonly FeatureOption[] {
  return names.map((option) => ({ option, because }))
}

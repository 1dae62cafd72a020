import type { Outcome } from '../verdict.js'
import type { ProfileDocument } from './document.js'
import type { FamilySection, Mode } from './schema.js'
import type { Settings } from './values/settings-tree.js'

/** Profiles in a form that a kernel's own sources have, besides YAML. */
export interface OwnForms {
  /** Files that a name or a path could mean, relative to where it is looked up, strongest first. */
  candidates(reference: string): readonly string[]
  /** Whether a file is of such a form; it need not be there. */
  owns(file: string): boolean
  /** The name of the profile that a file of such a form holds. */
  nameOf(file: string): string
  /** Names of the profiles in a folder. */
  list(directory: string): Promise<readonly string[]>
  /** Reads the profile that such a file stands for; files are shown relative to `directory`. */
  read(file: string, directory: string): Promise<Outcome<ProfileDocument>>
}

/** What a profile has to know of a kernel family: its section and its default values. */
export interface FamilyContract extends FamilySection {
  /** Values of the `kernel` layer. */
  readonly defaults: Settings
  /** Values of the `mode` layer. */
  readonly modes: Partial<Readonly<Record<Mode, Settings>>>
  readonly ownForms?: OwnForms
}

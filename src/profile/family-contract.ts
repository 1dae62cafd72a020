import type { Outcome } from '../verdict.js'
import type { ProfileDocument } from './document.js'
import type { NamedPath } from './paths/named-path.js'
import type { CommonSettings, FamilySection, Mode } from './schema.js'
import type { Objection } from './schema/objection.js'
import type { Settings } from './values/settings-tree.js'

/** Profile formats of a kernel's own sources, in addition to YAML. */
export interface OwnForms {
  /** Files that a name or path could mean, relative to the lookup folder, strongest first. */
  candidates(reference: string): readonly string[]
  /** Whether a file has such a format; it need not exist. */
  owns(file: string): boolean
  /** The name of the profile in such a file. */
  nameOf(file: string): string
  /** Names of the profiles in a folder. */
  list(directory: string): Promise<readonly string[]>
  /** Reads the profile in such a file; messages show files relative to `directory`. */
  read(file: string, directory: string): Promise<Outcome<ProfileDocument>>
}

/** What profiles need from a kernel family: its section and its defaults. */
export interface FamilyContract extends FamilySection {
  /** Values of the `kernel` layer. */
  readonly defaults: Settings
  /** Values of the `mode` layer. */
  readonly modes: Partial<Readonly<Record<Mode, Settings>>>
  readonly ownForms?: OwnForms
  /** Paths in its section, relative to the repository; those of artifacts are not among them. */
  readonly namedPaths?: (section: never) => readonly NamedPath[]
  /** Whether `source: none` is possible: files that other steps built. */
  readonly takesBuilt?: true
  /** Settings that its builds cannot honour, or that do not fit together. */
  readonly objectTo?: (
    settings: CommonSettings,
    section: never,
    isBooted: boolean,
  ) => readonly Objection[]
}

import { families } from '../kernels/families.js'
import { profileOfFiles, type FilesRequest } from '../profile/files-profile.js'
import { loadProfile } from '../profile/load.js'
import { listOverrides, type OverrideOptions } from '../profile/override-options.js'
import type { PathOptions } from '../profile/paths/roots.js'
import type { Profile } from '../profile/profile.js'
import type { Outcome } from '../verdict.js'

/** What a run is about. */
export interface SubjectOptions extends OverrideOptions, PathOptions {
  /** A path or a name; of a run without a profile, what it is called. */
  readonly profile: string
  /** Files to measure, in place of a profile. */
  readonly files?: FilesRequest | undefined
  readonly directory: string
}

/** Reads the profile, or makes one of the files. */
export async function loadSubject(options: SubjectOptions): Promise<Outcome<Profile>> {
  const { profile: reference, files, directory, allowPaths, profilesIn } = options
  const overrides = listOverrides(options)
  const common = { directory, overrides, families, allowPaths, profilesIn }
  return files === undefined ? loadProfile({ ...common, reference }) : profileOfFiles(files, common)
}

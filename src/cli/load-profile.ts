import path from 'node:path'
import { families } from '../kernels/families.js'
import { loadProfile } from '../profile/load.js'
import { listOverrides } from '../profile/override-options.js'
import type { Profile } from '../profile/profile.js'
import type { Outcome } from '../verdict.js'
import type { SharedOptions } from './options.js'

/** Loads the profile that a command names, with the overrides from its options. */
export async function loadNamedProfile(
  reference: string,
  { arch, accel, set, allowPath }: SharedOptions,
): Promise<Outcome<Profile>> {
  return loadProfile({
    reference,
    directory: process.cwd(),
    overrides: listOverrides({ overrides: set, arch, accelerator: accel }),
    families,
    allowPaths: allowPath.map((allowed) => path.resolve(allowed)),
  })
}

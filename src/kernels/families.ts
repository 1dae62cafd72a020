import type { Profile } from '../profile/profile.js'
import { customFamily } from './custom/family.js'
import type { KernelFamily } from './family.js'
import { linuxFamily } from './linux/family.js'
import { osvFamily } from './osv/family.js'

/** Every supported kind of kernel; each takes profiles with its own section only. */
export const families: readonly KernelFamily<never>[] = [osvFamily, linuxFamily, customFamily]

/** The family of a checked profile, whose `kernel:` names one of them. */
export function familyOf<Section>(
  profile: Pick<Profile<Section>, 'kernel' | 'section'>,
): KernelFamily<Section> {
  const family = families.find(({ name }) => name === profile.kernel)
  if (family === undefined) throw new Error(`no kernel family ${profile.kernel}`)
  // The section of a profile was checked by the schema of the family that its kernel names.
  return family as KernelFamily<Section>
}

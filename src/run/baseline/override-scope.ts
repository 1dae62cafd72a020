import { familyOf } from '../../kernels/families.js'
import type { Profile } from '../../profile/profile.js'

/** Top-level keys of a profile that no image depends on (`imageInputs` lists those it does). */
const laterKeys = [
  ...['boot', 'guests', 'expect', 'reject', 'panic', 'trouble', 'allow', 'tests'],
  ...['size', 'report'],
]

/** Part of the boot, but measured like what was built. */
const measuredKeys = ['boot.initramfs']

/** These are in the key of an entry by their effect, or say how to build and not what. */
const neutralKeys = [
  'arch',
  'mode',
  'build.jobs',
  'build.isolation',
  'build.timeout',
  'build.silence',
]

/** How a boot is watched and how often: no measurement depends on it. */
const watchingKeys = [
  ...['size', 'report', 'boot.repeat', 'boot.retries', 'boot.timeout', 'boot.silence'],
  ...['boot.output_limit', 'boot.core'],
  // What it ran under is a condition of the boot.
  'boot.accelerator',
]

/** Whether an override is of one of these keys, or of a value in them. */
function isOf(override: string, keys: readonly string[]): boolean {
  const key = override.slice(0, Math.max(0, override.indexOf('=')))
  return keys.some((above) => key === above || key.startsWith(`${above}.`))
}

/** The overrides that make another image, or other files that are measured with it. */
export function imageOverrides(
  overrides: readonly string[],
  profile: Pick<Profile, 'kernel' | 'section'>,
): readonly string[] {
  if (overrides.length === 0) return []
  const family = familyOf(profile)
  const ofBoot = (family.bootKeys ?? []).map((key) => `${family.name}.${key}`)
  const others = [...laterKeys, ...neutralKeys, ...ofBoot]
  return overrides.filter((override) => isOf(override, measuredKeys) || !isOf(override, others))
}

/** The overrides that make another image or another boot of it. */
export function bootOverrides(overrides: readonly string[]): readonly string[] {
  const others = [...neutralKeys, ...watchingKeys]
  return overrides.filter((override) => !isOf(override, others))
}

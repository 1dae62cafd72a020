import { osvFamily } from '../../../src/kernels/osv/family.js'
import type { OsvProfile, OsvSection } from '../../../src/kernels/osv/section.js'
import { createLinuxProfile } from '../linux/linux-profile.js'

/** A checked OSv profile: the defaults, with a test's changes. */
export function createOsvProfile(
  section: Partial<OsvSection> = {},
  settings: Parameters<typeof createLinuxProfile>[1] & {
    readonly method?: 'direct' | 'disk'
  } = {},
): OsvProfile {
  const defaults = osvFamily.defaults as { readonly osv: OsvSection }
  const profile = createLinuxProfile({}, settings)
  return {
    ...profile,
    kernel: 'osv',
    settings: {
      ...profile.settings,
      boot: { ...profile.settings.boot, method: settings.method ?? 'direct' },
    },
    section: { ...defaults.osv, ...section },
  }
}

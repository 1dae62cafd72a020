import { vmmFacts } from '../../machine/vmm-facts.js'
import type { Profile } from '../../profile/profile.js'
import type { BootFiles } from '../family.js'
import { bootSingleImage } from '../single-image.js'

/** The image; the vmlinux for a VMM that knows no bzImage. */
export function linuxBootFiles(profile: Profile): BootFiles {
  const { arch, boot } = profile.settings
  return boot.method === 'direct' && vmmFacts[boot.vmm].loadsElfAlone.includes(arch)
    ? { kernel: 'elf', disks: [] }
    : bootSingleImage(profile)
}

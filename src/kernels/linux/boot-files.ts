import type { Profile } from '../../profile/profile.js'
import type { BootFiles } from '../family.js'
import { bootSingleImage } from '../single-image.js'

/**
 * The image; for Firecracker on x86-64 the vmlinux, because it cannot load a bzImage (v1.16,
 * vmm/src/arch/x86_64: it has an ELF loader only).
 */
export function linuxBootFiles(profile: Profile): BootFiles {
  const { arch, boot } = profile.settings
  return boot.vmm === 'firecracker' && boot.method === 'direct' && arch === 'x86_64'
    ? { kernel: 'elf', disks: [] }
    : bootSingleImage(profile)
}

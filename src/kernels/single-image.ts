import type { Profile } from '../profile/profile.js'
import type { BootFiles } from './family.js'

/** For families whose build writes one bootable file: the kernel or the disk. */
export function bootSingleImage({ settings }: Profile): BootFiles {
  return settings.boot.method === 'direct'
    ? { kernel: 'image', disks: [] }
    : { kernel: null, disks: ['image'] }
}

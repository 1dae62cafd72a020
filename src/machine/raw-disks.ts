import path from 'node:path'
import { failure, success, type Outcome } from '../verdict.js'
import type { Disk } from './machine-input.js'

/** A disk as a VMM without snapshots gets it. */
export interface RawDisk {
  readonly disk: Disk
  /** Makes it, out of the disk of the profile; null where it is that disk itself. */
  readonly copy: readonly string[] | null
}

/**
 * Firecracker and Cloud Hypervisor have no snapshots, and the first no qcow2: they get raw copies in
 * `folder`, so that what the guest writes is forgotten all the same. A raw disk that the guest writes
 * to for good is taken as it is.
 */
export function planRawDisks(
  vmm: string,
  disks: readonly Disk[],
  folder: string,
): Outcome<readonly RawDisk[]> {
  const unwritable = disks.find(({ snapshot, format }) => !snapshot && format !== 'raw')
  if (unwritable !== undefined)
    return failure(
      'invalid-profile',
      `${vmm} cannot write to ${unwritable.path}: it is no raw disk`,
      {
        hint: 'leave snapshot: false out, and a raw copy is made for every boot',
      },
    )
  return success(
    disks.map((disk, index) => {
      if (!disk.snapshot) return { disk, copy: null }
      const { format, path: original } = disk
      const copied = path.join(folder, `disk${index}.raw`)
      return {
        disk: { ...disk, path: copied, format: 'raw', snapshot: false },
        copy: ['qemu-img', 'convert', '-f', format, '-O', 'raw', original, copied],
      }
    }),
  )
}

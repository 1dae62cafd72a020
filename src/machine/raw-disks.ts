import path from 'node:path'
import { failure, success, type Outcome } from '../verdict.js'
import type { Disk, MachineInput } from './machine-input.js'
import type { VmmId } from './vmm-facts.js'
import type { VmmPlan } from './vmm.js'

function copyOf({ path: original, format }: Disk, copied: string): readonly string[] {
  return ['qemu-img', 'convert', '-f', format, '-O', 'raw', original, copied]
}

/**
 * Plans the disks for a VMM that has no snapshots and reads only raw disks: it gets raw copies in
 * `folder`, so that writes of the guest are discarded all the same. A raw disk with `snapshot: false`
 * is used directly.
 */
export function planRawDisks(
  vmm: VmmId,
  machine: MachineInput,
  folder: string,
): Outcome<{ readonly machine: MachineInput; readonly copies: VmmPlan['copies'] }> {
  if (machine.disks.some(({ interface: by }) => by !== 'virtio-blk'))
    return failure('invalid-profile', `${vmm} supports only virtio-blk disks`)
  const unwritable = machine.disks.find(({ snapshot, format }) => !snapshot && format !== 'raw')
  if (unwritable !== undefined)
    return failure(
      'invalid-profile',
      `${vmm} cannot write to ${unwritable.path}: it is not a raw disk`,
      {
        hint: 'leave out snapshot: false to boot a raw copy',
      },
    )
  const planned = machine.disks.map((disk, index) => ({
    disk,
    copied: disk.snapshot ? path.join(folder, `disk${index}.raw`) : null,
  }))
  return success({
    machine: {
      ...machine,
      disks: planned.map(({ disk, copied }): Disk =>
        copied === null ? disk : { ...disk, path: copied, format: 'raw', snapshot: false },
      ),
    },
    copies: {
      folder,
      commands: planned.flatMap(({ disk, copied }) =>
        copied === null ? [] : [copyOf(disk, copied)],
      ),
    },
  })
}

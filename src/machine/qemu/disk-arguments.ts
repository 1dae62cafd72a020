import type { Disk, MachineInput } from '../machine-input.js'
import { quoteValue, virtioDevice } from './option-syntax.js'

/** AHCI has one drive per port, IDE two per cable; QEMU does not assign them by itself. */
function portOf(machine: string, place: number): string {
  const units = machine === 'pc' ? 2 : 1
  return `bus=ide.${Math.floor(place / units)},unit=${place % units}`
}

/** `place` counts the disks of the same interface. */
function diskDevice(disk: Disk, place: number, id: string, machine: string): string {
  switch (disk.interface) {
    case 'virtio-blk':
      return `${virtioDevice(machine, 'virtio-blk')},drive=${id}`
    case 'virtio-scsi':
      return `scsi-hd,bus=scsi0.0,drive=${id}`
    case 'nvme':
      return `nvme,drive=${id},serial=${id}`
    case 'ide':
      // On the machine's own controller: AHCI on q35, IDE on pc.
      return `ide-hd,${portOf(machine, place)},drive=${id}`
  }
}

function diskArguments(
  disks: readonly Disk[],
  disk: Disk,
  index: number,
  machine: string,
  booted: boolean,
): readonly string[] {
  const id = `disk${index}`
  const place = disks.slice(0, index).filter((other) => other.interface === disk.interface).length
  const snapshot = disk.snapshot ? ',snapshot=on' : ''
  return [
    '-drive',
    `if=none,id=${id},file=${quoteValue(disk.path)},format=${disk.format}${snapshot}`,
    '-device',
    `${diskDevice(disk, place, id, machine)}${booted ? ',bootindex=0' : ''}`,
  ]
}

/** QEMU's options for the disks; without a kernel the first disk is booted. */
export function disksArguments({
  boot: { machine },
  kernel,
  disks,
}: Pick<MachineInput, 'boot' | 'kernel' | 'disks'>): readonly string[] {
  const controller = disks.some((disk) => disk.interface === 'virtio-scsi')
    ? ['-device', `${virtioDevice(machine, 'virtio-scsi')},id=scsi0`]
    : []
  return [
    ...controller,
    ...disks.flatMap((disk, index) =>
      diskArguments(disks, disk, index, machine, kernel === null && index === 0),
    ),
  ]
}

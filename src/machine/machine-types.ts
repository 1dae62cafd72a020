/**
 * QEMU's machine types that profiles can name, and the traits of a machine that matter to a profile.
 * A leaf like arch.ts and vmm-facts.ts: the profile's schema is derived from these tables, so they
 * import no stage.
 */
export const diskInterfaces = ['virtio-blk', 'virtio-scsi', 'nvme', 'ide'] as const
export type DiskInterface = (typeof diskInterfaces)[number]

export const diskFormats = ['raw', 'qcow2'] as const
export type DiskFormat = (typeof diskFormats)[number]

/** What a guest can run on, once `auto` is decided. */
export const usedAccelerators = ['kvm', 'tcg'] as const
export type UsedAccelerator = (typeof usedAccelerators)[number]

/** Why a machine does not work without KVM. */
export interface KvmNeed {
  readonly reason: string
  readonly remedy: string
}

/** What a machine offers; a profile that asks for more is invalid. */
export interface MachineTraits {
  readonly diskInterfaces: readonly DiskInterface[]
  /** It takes network cards other than virtio-net. */
  readonly takesAnyCard: boolean
  /** Its firmware boots from a disk. */
  readonly bootsDisks: boolean
  readonly hasWatchdog: boolean
  readonly hasPowerButton: boolean
  /** Null: it runs without KVM too. */
  readonly kvmNeed: KvmNeed | null
}

const withPci = {
  takesAnyCard: true,
  bootsDisks: true,
  hasWatchdog: true,
  hasPowerButton: true,
  kvmNeed: null,
}

/** A machine without PCI and ACPI. */
export const withoutPci = {
  takesAnyCard: false,
  bootsDisks: false,
  hasWatchdog: false,
  hasPowerButton: false,
}

const types = {
  q35: { ...withPci, diskInterfaces },
  pc: { ...withPci, diskInterfaces },
  // IDE and AHCI belong to the PC's chipset.
  virt: { ...withPci, diskInterfaces: ['virtio-blk', 'virtio-scsi', 'nvme'] },
  microvm: {
    ...withoutPci,
    diskInterfaces: ['virtio-blk', 'virtio-scsi'],
    kvmNeed: {
      // OSv halts there: it finds neither a paravirtual clock nor an HPET.
      reason: 'microvm needs KVM: without it the guest has no clock',
      remedy: 'boot with machine: q35 here',
    },
  },
} as const satisfies Readonly<Record<string, MachineTraits>>

export type MachineType = keyof typeof types
export const machineTypes: Readonly<Record<MachineType, MachineTraits>> = types
export const machines = Object.keys(types) as [MachineType, ...MachineType[]]

/**
 * QEMU's machine types that profiles can name, and what a machine is to a profile. Like arch.ts and
 * vmm-facts.ts a leaf: the profile derives its closed sets from these tables, so they import no stage.
 */
export const diskInterfaces = ['virtio-blk', 'virtio-scsi', 'nvme', 'ide'] as const
export type DiskInterface = (typeof diskInterfaces)[number]

/** A machine that does not work without KVM. */
export interface KvmNeed {
  /** What needs it, and why. */
  readonly reason: string
  readonly remedy: string
}

/** What a machine has; a profile that asks for more is refused. */
export interface MachineTraits {
  readonly diskInterfaces: readonly DiskInterface[]
  /** It takes other network cards than virtio-net. */
  readonly takesAnyCard: boolean
  /** Its firmware boots from a disk. */
  readonly bootsDisks: boolean
  readonly hasWatchdog: boolean
  readonly hasPowerButton: boolean
  /** Null: it runs without KVM too. */
  readonly kvmNeed: KvmNeed | null
}

const withPci = {
  ...{ takesAnyCard: true, bootsDisks: true, hasWatchdog: true, hasPowerButton: true },
  kvmNeed: null,
}

/** A machine without PCI and ACPI. */
export const withoutPci = {
  ...{ takesAnyCard: false, bootsDisks: false, hasWatchdog: false, hasPowerButton: false },
}

const types = {
  q35: { ...withPci, diskInterfaces },
  pc: { ...withPci, diskInterfaces },
  // IDE and AHCI are parts of the PC's own chipset.
  virt: { ...withPci, diskInterfaces: ['virtio-blk', 'virtio-scsi', 'nvme'] },
  microvm: {
    ...withoutPci,
    diskInterfaces: ['virtio-blk', 'virtio-scsi'],
    kvmNeed: {
      // OSv halts there: neither a paravirtual clock nor a HPET.
      reason: 'microvm needs KVM: without it the guest has no clock',
      remedy: 'boot with machine: q35 here',
    },
  },
} as const satisfies Readonly<Record<string, MachineTraits>>

export type MachineType = keyof typeof types
export const machineTypes: Readonly<Record<MachineType, MachineTraits>> = types
export const machines = Object.keys(types) as [MachineType, ...MachineType[]]

import type { Disk, MachineInput } from '../../src/machine/machine-input.js'

/** A small machine with the changes that a test needs. */
export function createMachine(
  changes: Partial<Omit<MachineInput, 'boot'>> = {},
  boot: Partial<MachineInput['boot']> = {},
): MachineInput {
  return {
    arch: 'x86_64',
    accelerator: 'tcg',
    kernel: '/k/vmlinuz',
    initramfs: null,
    commandLine: '',
    disks: [],
    network: null,
    shares: [],
    control: { type: 'terminal' },
    ...changes,
    boot: {
      machine: 'q35',
      cpu: 'max',
      cpus: 1,
      memory: 64 * 2 ** 20,
      rng: false,
      balloon: false,
      debug_exit: false,
      watchdog: false,
      ...boot,
    },
  }
}

export function createDisk(changes: Partial<Disk> = {}): Disk {
  return { path: '/k/d.img', format: 'raw', interface: 'virtio-blk', snapshot: true, ...changes }
}

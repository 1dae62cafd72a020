/** A virtio device by the bus that the machine has: microvm has no PCI. */
export function virtioDevice(machine: string, kind: string): string {
  return machine === 'microvm' ? `${kind}-device` : `${kind}-pci`
}

/** A comma ends a property in QEMU's option syntax; doubled it is a comma (QemuOpts). */
export function quoteValue(value: string): string {
  return value.replaceAll(',', ',,')
}

/** The name of a virtio device on the machine's bus: microvm has no PCI. */
export function virtioDevice(machine: string, kind: string): string {
  return machine === 'microvm' ? `${kind}-device` : `${kind}-pci`
}

/** A comma ends a property in QEMU's option syntax; a doubled one is a literal comma (QemuOpts). */
export function quoteValue(value: string): string {
  return value.replaceAll(',', ',,')
}

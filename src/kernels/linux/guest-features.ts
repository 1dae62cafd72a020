import { need, set, type FeatureGroup } from './feature.js'

const x86Only = 'x86 only: other architectures run as guests without a switch'

/** The machine: hypervisor interfaces, buses and console. */
export const guestFeatures = {
  virtualization: {
    summary: 'Paravirtual interfaces of KVM: clock, spinlocks, interrupts',
    options: [
      ...need('PARAVIRT_SPINLOCKS only matter with several CPUs', 'SMP'),
      { option: 'HYPERVISOR_GUEST', whereAbsent: x86Only },
      ...set('PARAVIRT'),
      { option: 'PARAVIRT_SPINLOCKS', whereAbsent: x86Only },
      { option: 'KVM_GUEST', whereAbsent: x86Only },
    ],
  },
  pci: {
    summary: 'PCI bus with message-signalled interrupts',
    options: [
      ...set('PCI', 'PCI_MSI'),
      {
        option: 'PCI_HOST_GENERIC',
        arch: 'aarch64',
        because: 'QEMU’s virt machine has a generic host bridge',
      },
    ],
  },
  acpi: {
    summary: 'ACPI: power-off and device configuration',
    options: [
      { option: 'EFI', arch: 'aarch64', because: 'ACPI on arm64 is found through EFI' },
      ...set('ACPI'),
    ],
  },
  console: {
    summary: 'Kernel log and login on the serial port',
    options: [
      ...set('TTY', 'SERIAL_8250', 'SERIAL_8250_CONSOLE', 'PRINTK'),
      {
        option: 'SERIAL_AMBA_PL011',
        arch: 'aarch64',
        because: 'the serial port of QEMU’s virt machine is a PL011',
      },
      {
        option: 'SERIAL_AMBA_PL011_CONSOLE',
        arch: 'aarch64',
        because: 'the serial port of QEMU’s virt machine is a PL011',
      },
    ],
  },
  initrd: {
    summary: 'Initial RAM disk in every compression',
    options: set(
      'BLK_DEV_INITRD',
      'RD_GZIP',
      'RD_BZIP2',
      'RD_LZMA',
      'RD_XZ',
      'RD_LZO',
      'RD_LZ4',
      'RD_ZSTD',
    ),
  },
} as const satisfies Readonly<Record<string, FeatureGroup>>

import { archs } from '../../machine/arch.js'
import { linuxArchs } from './arch.js'
import { need, set, type FeatureGroup, type FeatureOption } from './feature.js'

const x86Only = 'x86 only: other architectures run as guests without a switch'

function onBoard(part: 'acpi' | 'pci' | 'serial'): readonly FeatureOption[] {
  return archs.flatMap((arch) =>
    linuxArchs[arch].board[part].map((option) => ({ ...option, arch })),
  )
}

/** The machine: what the guest sees of its hypervisor, its buses and its console. */
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
    options: [...set('PCI', 'PCI_MSI'), ...onBoard('pci')],
  },
  acpi: {
    summary: 'ACPI: power-off and device configuration',
    options: [...onBoard('acpi'), ...set('ACPI')],
  },
  console: {
    summary: 'Kernel log and login on the serial port',
    options: [...set('TTY', 'SERIAL_8250', 'SERIAL_8250_CONSOLE', 'PRINTK'), ...onBoard('serial')],
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

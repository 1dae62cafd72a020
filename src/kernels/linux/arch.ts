import type { Arch } from '../../machine/arch.js'
import { need, type FeatureOption } from './feature.js'

/** What Linux calls an architecture, where its image is, and what QEMU's machines have there. */
interface LinuxArch {
  /** Value of ARCH=. */
  readonly arch: string
  /** Folder below arch/. */
  readonly folder: string
  readonly imageTarget: string
  readonly console: string
  /** Options that feature groups need there alone. */
  readonly board: Readonly<Record<'acpi' | 'pci' | 'serial', readonly FeatureOption[]>>
}

export const linuxArchs: Readonly<Record<Arch, LinuxArch>> = {
  x86_64: {
    arch: 'x86_64',
    folder: 'x86',
    imageTarget: 'bzImage',
    console: 'ttyS0',
    board: { acpi: [], pci: [], serial: [] },
  },
  aarch64: {
    arch: 'arm64',
    folder: 'arm64',
    imageTarget: 'Image',
    console: 'ttyAMA0',
    board: {
      acpi: need('ACPI on arm64 is found through EFI', 'EFI'),
      pci: need('QEMU’s virt machine has a generic host bridge', 'PCI_HOST_GENERIC'),
      serial: need(
        'the serial port of QEMU’s virt machine is a PL011',
        ...['SERIAL_AMBA_PL011', 'SERIAL_AMBA_PL011_CONSOLE'],
      ),
    },
  },
}

/** The image that is built where a profile names no targets, for people. */
export const usualTargets = Object.entries(linuxArchs)
  .map(([arch, { imageTarget }]) => `${imageTarget} (${arch})`)
  .join(' or ')

import type { Vocabulary } from './entry.js'

/** Firmware and boot loaders that find nothing to start; each entry names its source. */
export const firmwareVocabulary: Vocabulary = {
  entries: [
    {
      id: 'nothing-to-boot',
      severity: 'exit',
      // SeaBIOS: src/boot.c; EDK2: MdeModulePkg/Library/UefiBootManagerLib, BdsEntry.c
      pattern:
        /^(?:No bootable device\.|Booting from .*failed|Boot failed: could not read|BdsDxe: (?:failed to (?:load|start) Boot|No bootable option or device was found))/,
      hint: 'the firmware found no kernel: check boot.method and that the image is bootable',
    },
    {
      id: 'boot-loader-gave-up',
      severity: 'exit',
      // GRUB: grub-core/kern/rescue_reader.c; SYSLINUX: mbr/, core/fs; U-Boot: lib/hang.c
      pattern:
        /^(?:grub rescue>|Missing operating system\.|No DEFAULT or UI configuration directive found!|### ERROR ### Please RESET the board ###)/,
      hint: 'the boot loader runs and finds no kernel: check what it is configured to load and from where',
    },
    {
      id: 'firmware-shell',
      severity: 'exit',
      // EDK2: ShellPkg; opens when no boot option worked.
      pattern: /^UEFI Interactive Shell v/,
      hint: 'the firmware found nothing to boot and opened its shell: the image needs EFI/BOOT/BOOTX64.EFI or BOOTAA64.EFI on an EFI system partition',
    },
  ],
  ignore: [],
}

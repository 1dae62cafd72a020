import type { Arch } from '../../machine/arch.js'

/** What Linux calls an architecture, where its image is, and the console of QEMU's machines there. */
interface LinuxArch {
  /** Value of ARCH=. */
  readonly arch: string
  /** Folder below arch/. */
  readonly folder: string
  readonly imageTarget: string
  readonly console: string
}

export const linuxArchs: Readonly<Record<Arch, LinuxArch>> = {
  x86_64: { arch: 'x86_64', folder: 'x86', imageTarget: 'bzImage', console: 'ttyS0' },
  aarch64: { arch: 'arm64', folder: 'arm64', imageTarget: 'Image', console: 'ttyAMA0' },
}

/** The image that is built where a profile names no targets, for people. */
export const usualTargets = Object.entries(linuxArchs)
  .map(([arch, { imageTarget }]) => `${imageTarget} (${arch})`)
  .join(' or ')

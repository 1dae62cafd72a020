import { existsSync } from 'node:fs'

const debian = process.env.DEBIAN_MIRROR ?? 'http://deb.debian.org/debian'
const ubuntu = process.env.UBUNTU_MIRROR ?? 'http://archive.ubuntu.com/ubuntu'

/**
 * Ubuntu's package ubuntu-keyring installs it, which Debian 12 and 13 do not have; it can be
 * unpacked from there.
 */
const ubuntuKeyring = process.env.UBUNTU_KEYRING ?? '/usr/share/keyrings/ubuntu-archive-keyring.gpg'

/** A release of a distribution of which a root is made. */
export interface Release {
  /** Its code name, by which `-t` selects it. */
  readonly suite: string
  /** Lines of sources.list, less the suite's own pockets. */
  readonly pockets: readonly string[]
  readonly components: string
  readonly mirror: string
  /** Null: the one that mmdebstrap finds for Debian. */
  readonly keyring: string | null
  /** The package that brings sudo. */
  readonly sudo: 'sudo' | 'sudo-rs'
  /** QEMU's version, as its package in this release prints it. */
  readonly qemu: RegExp
  /** QEMU is older than what the product accepts. */
  readonly isQemuOld?: true
  /** Building a Linux kernel takes minutes: only where the README says that it works. */
  readonly buildsLinux?: true
}

const ofDebian = {
  pockets: [''],
  components: 'main',
  mirror: debian,
  keyring: null,
  sudo: 'sudo',
} as const
const ofUbuntu = {
  pockets: ['', '-updates'],
  components: 'main universe',
  mirror: ubuntu,
  keyring: ubuntuKeyring,
  sudo: 'sudo',
} as const

/** The releases of Debian, and those of Ubuntu that hosted runners have. */
export const releases: readonly Release[] = [
  { suite: 'bullseye', ...ofDebian, qemu: /^5\.2\./, isQemuOld: true },
  { suite: 'bookworm', ...ofDebian, qemu: /^7\.2\./, buildsLinux: true },
  { suite: 'trixie', ...ofDebian, qemu: /^10\.0\./, buildsLinux: true },
  { suite: 'sid', ...ofDebian, qemu: /^1[1-9]\.|^10\.[1-9]/ },
  // 22.04, 24.04 and 26.04.
  { suite: 'jammy', ...ofUbuntu, qemu: /^6\.2\./ },
  { suite: 'noble', ...ofUbuntu, qemu: /^8\.2\./, buildsLinux: true },
  { suite: 'resolute', ...ofUbuntu, sudo: 'sudo-rs', qemu: /^10\.2\./, buildsLinux: true },
]

/** Why no root of the release can be made here; null if it can. */
export function obstacleOf({ keyring }: Release): string | null {
  return keyring === null || existsSync(keyring) ? null : `no ${keyring}: set UBUNTU_KEYRING`
}

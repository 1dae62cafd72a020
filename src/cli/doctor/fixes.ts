import type { Finding } from './finding.js'

/** A repair command, to be run as root. */
export interface RepairCommand {
  readonly argv: readonly string[]
  readonly input?: string
}

/** Debian packages to install, and commands to run after that. */
export interface Fixes {
  readonly packages: readonly string[]
  readonly commands: readonly RepairCommand[]
}

/**
 * The udev rule that lets every user open /dev/kvm; hosted runners use the same. udev applies it in
 * the background, so settle waits for it.
 */
const allowKvm: readonly RepairCommand[] = [
  {
    argv: ['tee', '/etc/udev/rules.d/99-kvm4all.rules'],
    input: 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n',
  },
  { argv: ['udevadm', 'control', '--reload-rules'] },
  { argv: ['udevadm', 'trigger', '--name-match=kvm'] },
  { argv: ['udevadm', 'settle'] },
]

/** Plans `--fix`. It changes no user's groups, never reboots and installs nothing rarely needed. */
export function planFixes(findings: readonly Finding[]): Fixes {
  const fixes = findings.flatMap(({ need, fix }) =>
    need === 'sometimes' || fix === null ? [] : [fix],
  )
  return {
    packages: [
      ...new Set(fixes.flatMap((fix) => (fix.do === 'install' ? [fix.debianPackage] : []))),
    ].toSorted(),
    commands: fixes.flatMap((fix) => {
      switch (fix.do) {
        case 'install':
          return []
        case 'load-module':
          return [{ argv: ['modprobe', fix.module] }]
        case 'allow-kvm':
          return allowKvm
      }
    }),
  }
}

import type { Finding } from './finding.js'

/** A command that mends something, to be run as root. */
export interface Mending {
  readonly argv: readonly string[]
  readonly input?: string
}

/** Debian packages to install, and what to do besides. */
export interface Fixes {
  readonly packages: readonly string[]
  readonly commands: readonly Mending[]
}

/**
 * The rule for udev that lets everybody use KVM, the one that is in use on hosted runners. It is
 * applied in the background: settle waits for it.
 */
const allowKvm: readonly Mending[] = [
  {
    argv: ['tee', '/etc/udev/rules.d/99-kvm4all.rules'],
    input: 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n',
  },
  { argv: ['udevadm', 'control', '--reload-rules'] },
  { argv: ['udevadm', 'trigger', '--name-match=kvm'] },
  { argv: ['udevadm', 'settle'] },
]

/** What `--fix` does. Nobody’s groups are changed, nothing is rebooted, nothing rare is installed. */
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

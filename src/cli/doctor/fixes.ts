import { lastingKvmRule, type AccessCommand } from '../../machine/probe/kvm-device.js'
import type { Finding } from './finding.js'

/** Debian packages to install, and commands to run after that. */
export interface Fixes {
  readonly packages: readonly string[]
  readonly commands: readonly AccessCommand[]
}

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
          return lastingKvmRule
      }
    }),
  }
}

import type { Need } from './wanted-programs.js'

/** Something that can be done about a finding without asking anybody. */
export type Fix =
  | { readonly do: 'install'; readonly debianPackage: string }
  | { readonly do: 'load-module'; readonly module: string }
  | { readonly do: 'allow-kvm' }

/** One thing that was looked at. */
export interface Finding {
  readonly name: string
  /** `broken`: it is there and does not do. */
  readonly state: 'ok' | 'missing' | 'broken'
  /** A version, a size, or what is wrong. */
  readonly found: string
  readonly purpose: string
  readonly need: Need
  /** For a person; null where nothing is wrong. */
  readonly remedy: string | null
  readonly fix: Fix | null
}

/** Whether the first job can run. */
export function isReady(findings: readonly Finding[]): boolean {
  return findings.every(({ need, state }) => need !== 'always' || state === 'ok')
}

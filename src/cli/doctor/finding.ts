import type { Need } from './wanted-programs.js'

/** A fix that needs no decision by a person. */
type Fix =
  | { readonly do: 'install'; readonly debianPackage: string }
  | { readonly do: 'load-module'; readonly module: string }
  | { readonly do: 'allow-kvm' }

/** The result of one check. */
export interface Finding {
  readonly name: string
  /** `broken`: present but unusable. */
  readonly state: 'ok' | 'missing' | 'broken'
  /** A version, a size, or what is wrong. */
  readonly found: string
  readonly purpose: string
  readonly need: Need
  /** What a person can do; null if all is well. */
  readonly remedy: string | null
  readonly fix: Fix | null
}

/** Whether profiles/hello.yml can be built and booted. */
export function isReady(findings: readonly Finding[]): boolean {
  return findings.every(({ need, state }) => need !== 'always' || state === 'ok')
}

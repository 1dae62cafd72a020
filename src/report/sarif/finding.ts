import type { OwnPlace } from '../../verdict.js'

/** The rules of the report, with their descriptions. */
export const rules = {
  'kernel-crash': 'The kernel crashed while it booted',
  'boot-failed': 'The boot did not come to the end that the profile expects',
  'build-failed': 'The kernel could not be built',
  'assertion-failed': 'The console did not show what the profile expects',
  'config-mismatch': 'A requested option is not in effect',
  'size-budget': 'A part is larger than its budget',
  'size-waiver': 'A waiver of a size budget is not needed',
  'test-failed': 'A test of the image failed',
  'profile-invalid': 'The profile is not valid',
} as const
type RuleId = keyof typeof rules

export interface Finding {
  readonly rule: RuleId
  readonly message: string
  readonly place: OwnPlace | undefined
  /** Stable across runs, so that a viewer recognizes the same finding. */
  readonly identity: string
  /** Default `error`. */
  readonly level?: 'warning' | 'note'
  readonly suppressions?: readonly Suppression[]
}

/** Why a finding is accepted for now. */
export interface Suppression {
  readonly justification: string
  readonly place: OwnPlace | undefined
}

export interface Candidate {
  readonly tag: string
  readonly versions: Readonly<Record<string, string>>
  readonly changelog: string
  readonly released: readonly string[]
  readonly isOnMain: boolean
}

export function problemsOf(candidate: Candidate): readonly string[]
export function isNewestOfMajor(tag: string, released: readonly string[]): boolean
export function majorTagOf(tag: string): string

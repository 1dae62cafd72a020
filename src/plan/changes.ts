/** What a change touches, or why all profiles are planned. */
export type Changes =
  | {
      readonly kind: 'known'
      /** The branch, tag or event that it is compared with. */
      readonly label: string
      readonly commit: string
      /** Paths relative to the repository, those of deleted files too; a submodule is one path. */
      readonly files: readonly string[]
    }
  /** It was asked for and cannot be known: every profile is planned, to be safe. */
  | { readonly kind: 'unknown'; readonly why: string }
  /** Everything is wanted; `why` if that was not asked for. */
  | { readonly kind: 'everything'; readonly why: string | null }

/** A file or folder that a profile is made of or that its build and its boot read. */
export interface InputPlace {
  /** The profile key that names it; `profile` and `extends` for the profile's own files. */
  readonly key: string
  /** Relative to the repository, with slashes; empty for the whole repository. */
  readonly path: string
  /** Files below it that the build is known not to read. */
  readonly unread?: ReadonlySet<string>
}

/** Everything of the repository that a profile depends on. */
export interface ProfileInputs {
  readonly places: readonly InputPlace[]
  /** Why there may be more, for people. */
  readonly unknown: readonly string[]
}

/** A changed file and the key that makes it an input. */
export interface Reason {
  readonly file: string
  readonly key: string
}

export type ProfileState = 'selected' | 'changed' | 'unknown' | 'unchanged'

/** Whether a profile is planned, and why. */
export interface Touched {
  readonly state: ProfileState
  readonly reasons: readonly Reason[]
  /** Why it cannot be known; null if it is known. */
  readonly unknown: string | null
}

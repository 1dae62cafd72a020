/** The keys of a job in `strategy.matrix`, in the order in which they are shown. */
export const jobKeys = ['name', 'profile', 'arch', 'set', 'set-name', 'artifact'] as const

/** A job of the matrix. All values are text, as an input of an action takes them. */
export interface PlannedJob {
  /** Unique in the plan: profile, architecture and set, such as `hello/aarch64/debug`. */
  readonly name: string
  /** A path or a name, as the action's input `profile` takes it. */
  readonly profile: string
  readonly arch: string
  /** Overrides, one a line, as the action's input `set` takes them. */
  readonly set: string
  /** The name of the set; empty if the plan has no sets. */
  readonly 'set-name': string
  /** What the action calls this job's artifact, unless the workflow names it. */
  readonly artifact: string
}

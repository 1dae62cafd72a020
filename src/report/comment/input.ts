import type { RunResult } from '../../result/result.js'

/** When a comment is worth posting. */
export const commentModes = ['always', 'on-change', 'on-failure', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

/** What becomes of an earlier comment once there is nothing to say; `keep` updates its text. */
export const whenNothingChoices = ['keep', 'hide', 'delete'] as const
export type WhenNothing = (typeof whenNothingChoices)[number]

/** Why a job of the plan has no result. */
export const missingReasons = [
  'not-finished',
  'no-result',
  'refused',
  'failed',
  'cancelled',
  'skipped',
] as const
export type MissingReason = (typeof missingReasons)[number]

/** Addresses that a run's row leads to; only `https:` and `http:` addresses are linked. */
export interface RunLinks {
  readonly job?: string
  readonly artifact?: string
  /** `report.html`. */
  readonly page?: string
  /**
   * What the path of a source file is appended to, such as `https://github.com/o/r/blob/SHA/`; lines
   * are appended as `#L12`.
   */
  readonly source?: string
}

/** A job that left a result. */
export interface ReportedRun {
  readonly result: RunResult
  /** Unique in the comment: the job's name in the plan, or the name of its artifact. */
  readonly name: string
  readonly links: RunLinks
}

/** A job of which there is no result. It is never counted as passed. */
export interface MissingRun {
  readonly name: string
  readonly reason: MissingReason
  /** More words on the reason, such as why a result was refused; may be empty. */
  readonly detail: string
  /** Address of the job, if known. */
  readonly link?: string
}

/** Changes below a threshold are shown as unchanged. */
export interface CommentThresholds {
  /** A size counts as changed from so many bytes on, and from so many percent on. */
  readonly sizeBytes: number
  readonly sizePercent: number
  /** The same for boot times and memory, in percent. */
  readonly bootPercent: number
}

export interface CommentSettings {
  readonly mode: CommentMode
  readonly thresholds: CommentThresholds
  /** Distinguishes several comments on a pull request: see `parseCommentKey`. */
  readonly key: string
  readonly whenNothing: WhenNothing
}

export const defaultThresholds: CommentThresholds = {
  sizeBytes: 1,
  sizePercent: 0,
  bootPercent: 5,
}

export const defaultCommentSettings: CommentSettings = {
  mode: 'always',
  thresholds: defaultThresholds,
  key: 'default',
  whenNothing: 'keep',
}

/** The results of all jobs of a workflow run, for one comment. */
export interface CommentInput {
  readonly runs: readonly ReportedRun[]
  readonly missing: readonly MissingRun[]
  /** The head of the pull request; null outside of one. */
  readonly commit: { readonly sha: string; readonly url?: string } | null
  /** The workflow run that the comment is about; null on a laptop. */
  readonly workflowRun: { readonly id: string; readonly url?: string } | null
  readonly settings: CommentSettings
}

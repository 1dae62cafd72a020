import type { CommentInput } from './input.js'

/** Whether a comment should be posted, and why, for the log. */
export interface Worth {
  readonly isWorth: boolean
  readonly why: string
}

/** Whether the results are worth a comment in the mode that the user chose. */
export function worthOf({ runs, missing, settings }: CommentInput): Worth {
  const failed = runs.filter(({ result }) => result.verdict.kind !== 'pass').length
  const absent = missing.filter(({ reason }) => reason !== 'skipped').length
  const isFailure = failed + absent > 0
  const changed = runs.some(({ result }) => (result.size?.delta?.changes.length ?? 0) > 0)
  switch (settings.mode) {
    case 'always':
      return { isWorth: true, why: 'the mode is always' }
    case 'never':
      return { isWorth: false, why: 'the mode is never' }
    case 'on-failure':
      return { isWorth: isFailure, why: isFailure ? 'a job failed' : 'no job failed' }
    case 'on-change':
      return { isWorth: isFailure || changed, why: changed ? 'sizes changed' : 'nothing changed' }
  }
}

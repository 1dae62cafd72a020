import type { CommentInput } from '../../report/comment/input.js'
import type { Posted } from './sticky/post-comment.js'

/** Declared in comment/action.yml; workflows build on these names. */
export const commentOutputNames = ['what', 'comment-id', 'comment-url', 'failed'] as const
export type CommentOutputs = Readonly<Record<(typeof commentOutputNames)[number], string>>

/** Results that are not a pass, and jobs without a result that were not skipped. */
export function countFailed({ runs, missing }: Pick<CommentInput, 'runs' | 'missing'>): number {
  return (
    runs.filter(({ result }) => result.verdict.kind !== 'pass').length +
    missing.filter(({ reason }) => reason !== 'skipped').length
  )
}

export function commentOutputsOf(
  { what, comment }: Pick<Posted, 'what' | 'comment'>,
  failed: number | undefined,
): CommentOutputs {
  const isThere = comment !== undefined && what !== 'deleted'
  return {
    what,
    'comment-id': isThere ? String(comment.id) : '',
    'comment-url': isThere ? comment.url : '',
    failed: failed === undefined ? '' : String(failed),
  }
}

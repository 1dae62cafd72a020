import type { WhenNothing } from '../../../report/comment/input.js'
import type { PullComment } from '../api/comments.js'
import { isNewer, isSameBody, readStanding, type Standing } from './standing.js'

/** What a step wants the pull request to show. */
export interface Wish {
  readonly key: string
  /** With its hidden lines. */
  readonly body: string
  readonly standing: Standing
  /** `show`, or what becomes of an earlier comment as there is nothing to say. */
  readonly then: 'show' | WhenNothing
}

export type Decision =
  | { readonly do: 'create' }
  | { readonly do: 'edit'; readonly comment: PullComment; readonly wasHidden: boolean }
  | { readonly do: 'delete'; readonly comment: PullComment }
  /** What is there stays. */
  | { readonly do: 'leave'; readonly comment: PullComment; readonly why: string }
  | { readonly do: 'nothing'; readonly why: string }

/**
 * The comments of the token's own user with the marker, the oldest first. Anybody can write the
 * marker, so it proves nothing without the author.
 */
export function ownComments(
  comments: readonly PullComment[],
  login: string,
  key: string,
): readonly PullComment[] {
  return comments
    .filter(({ author }) => author?.toLowerCase() === login.toLowerCase())
    .filter(({ body }) => readStanding(body, key) !== undefined)
    .toSorted((a, b) => a.id - b.id)
}

/** What to do about the oldest of the own comments. */
export function decide(wish: Wish, existing: PullComment | undefined): Decision {
  if (existing === undefined)
    return wish.then === 'show'
      ? { do: 'create' }
      : { do: 'nothing', why: 'there is nothing to say, and no comment' }
  const there = readStanding(existing.body, wish.key)
  if (there !== undefined && isNewer(there, wish.standing))
    return { do: 'leave', comment: existing, why: 'the comment has newer results, or more of them' }
  if (wish.then === 'delete') return { do: 'delete', comment: existing }
  return isSameBody(existing.body, wish.body)
    ? { do: 'leave', comment: existing, why: 'the comment says that already' }
    : { do: 'edit', comment: existing, wasHidden: there?.isHidden === true }
}

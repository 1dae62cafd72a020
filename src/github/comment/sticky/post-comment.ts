import { readOwnLogin, type PullComment, type PullComments } from '../api/comments.js'
import type { Api } from '../api/client.js'
import type { ApiAnswer, ApiProblem } from '../api/problem.js'
import { decide, ownComments, type Wish } from './decide.js'
import { isNewer, isSameBody, readStanding } from './standing.js'

export const postedWords = [
  'created',
  'updated',
  'unchanged',
  'hidden',
  'deleted',
  'skipped',
] as const

/** What became of the comment. */
export interface Posted {
  readonly what: (typeof postedWords)[number]
  readonly comment?: Pick<PullComment, 'id' | 'url'>
  /** For the log. */
  readonly why: string
  /** If it was skipped because of the service or the token. */
  readonly problem?: ApiProblem
}

/** Jobs that comment at the same moment meet at most so often. */
const mostRounds = 4

/** Somebody else was faster, or it is not known what happened: look again. */
interface Again {
  readonly what: 'again'
  readonly problem?: ApiProblem
}
type Round = Posted | Again
const again: Again = { what: 'again' }

interface Outside {
  readonly api: Api
  readonly comments: PullComments
  /** Why nothing should be written now; undefined if the results are of the current head. */
  readonly staleness: () => Promise<ApiAnswer<string | undefined>>
}

const skipped = (problem: ApiProblem): Posted => ({
  ...{ what: 'skipped', why: problem.message, problem },
})

/**
 * Brings the one comment of a key to what the wish says. Several jobs may do so at once: the oldest
 * comment is the one, whoever finds a later one of its own removes it, and what was overwritten by
 * older results is written again.
 */
export async function postComment(outside: Outside, wish: Wish): Promise<Posted> {
  const login = await readOwnLogin(outside.api)
  let last: Again = again
  for (let round = 0; round < mostRounds; round += 1) {
    const posted = await postOnce(outside, login, wish, round > 0)
    if (posted.what !== 'again') return posted
    last = posted
  }
  return last.problem === undefined
    ? { what: 'skipped', why: 'other jobs kept changing the comment' }
    : skipped(last.problem)
}

async function postOnce(
  { comments, staleness }: Outside,
  login: string,
  wish: Wish,
  isAgain: boolean,
): Promise<Round> {
  const listed = await comments.list()
  if (!listed.ok) return skipped(listed.problem)
  const stale = await staleness()
  if (!stale.ok) return skipped(stale.problem)
  if (stale.value !== undefined) return { what: 'skipped', why: stale.value }
  const [existing, ...later] = ownComments(listed.value, login, wish.key)
  await removeAll(comments, later)
  const decision = decide(wish, existing)
  switch (decision.do) {
    case 'nothing':
      return { what: 'skipped', why: decision.why }
    case 'leave':
      return {
        ...{ what: isAgain ? 'updated' : 'unchanged', comment: decision.comment },
        why: decision.why,
      }
    case 'create':
      return create(comments, login, wish)
    case 'delete':
      return remove(comments, decision.comment)
    case 'edit':
      return edit(comments, wish, decision)
  }
}

/** One that is gone already was removed by the job that wrote it. */
async function removeAll(comments: PullComments, some: readonly PullComment[]): Promise<void> {
  for (const { id } of some) await comments.remove(id)
}

async function create(comments: PullComments, login: string, wish: Wish): Promise<Round> {
  const created = await comments.create(wish.body)
  if (!created.ok) {
    const { problem } = created
    const { kind } = problem
    return kind === 'conflict' || kind === 'broken' ? { ...again, problem } : skipped(problem)
  }
  const listed = await comments.list()
  const [oldest] = listed.ok ? ownComments(listed.value, login, wish.key) : []
  if (oldest === undefined || oldest.id >= created.value.id)
    return { what: 'created', comment: created.value, why: 'there was no comment' }
  await comments.remove(created.value.id)
  return again
}

async function remove(comments: PullComments, comment: PullComment): Promise<Round> {
  const removed = await comments.remove(comment.id)
  return removed.ok || removed.problem.kind === 'not-found'
    ? { what: 'deleted', comment, why: 'there is nothing to say' }
    : skipped(removed.problem)
}

async function edit(
  comments: PullComments,
  wish: Wish,
  { comment, wasHidden }: { readonly comment: PullComment; readonly wasHidden: boolean },
): Promise<Round> {
  const edited = await comments.edit(comment.id, wish.body)
  if (!edited.ok) {
    const { kind } = edited.problem
    return kind === 'not-found' || kind === 'conflict'
      ? { ...again, problem: edited.problem }
      : skipped(edited.problem)
  }
  const now = await comments.read(comment.id)
  if (!now.ok && now.problem.kind === 'not-found') return again
  if (now.ok && isOverwritten(now.value, wish)) return again
  if (wish.then === 'hide') {
    const hidden = await comments.hide(comment)
    if (hidden.ok) return { what: 'hidden', comment, why: 'there is nothing to say' }
    const why = `it could not be hidden: ${hidden.problem.message}`
    return { what: 'updated', comment, why }
  }
  if (wasHidden) await comments.show(comment)
  return { what: 'updated', comment, why: 'there was a comment' }
}

/** Whether somebody with older results wrote after us. */
function isOverwritten(now: PullComment, wish: Wish): boolean {
  const there = readStanding(now.body, wish.key)
  if (there === undefined || isSameBody(now.body, wish.body)) return false
  return there.sha !== wish.standing.sha || isNewer(wish.standing, there)
}

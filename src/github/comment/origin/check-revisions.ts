import type { Api } from '../api/client.js'
import type { ApiAnswer } from '../api/problem.js'
import { readParents } from '../api/pulls.js'

/** Each is one request; the jobs of one run have one or two. */
const mostRevisions = 4

/**
 * What is wrong with the commits that results say they are of; undefined if nothing is. A job builds
 * the head of the pull request, or the merge of it into its base that GitHub makes; a result without
 * a commit claims nothing.
 */
export async function revisionProblem(
  api: Api,
  revisions: readonly (string | null)[],
  headSha: string,
): Promise<ApiAnswer<string | undefined>> {
  const named = revisions.flatMap((one) => (one === null ? [] : [one.replace(/-dirty$/, '')]))
  const others = [...new Set(named)].filter((one) => one !== headSha)
  const nothing = { ok: true, value: undefined } as const
  const wrong = (why: string): ApiAnswer<string> => ({ ok: true, value: why })
  if (others.length > mostRevisions) return wrong(`results are of ${others.length} commits`)
  for (const revision of others) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) return wrong('a result names no commit')
    const parents = await readParents(api, revision)
    if (!parents.ok && parents.problem.kind !== 'not-found' && parents.problem.kind !== 'invalid')
      return parents
    // The second parent of the merge is the head.
    if (!parents.ok || parents.value[1] !== headSha)
      return wrong(
        `a result is of ${revision.slice(0, 10)}, which is neither the head ${headSha.slice(0, 10)} nor its merge`,
      )
  }
  return nothing
}

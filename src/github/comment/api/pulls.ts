import { z } from 'zod'
import type { Api } from './client.js'
import type { ApiAnswer } from './problem.js'

const pullSchema = z
  .object({
    number: z.int(),
    state: z.string(),
    html_url: z.string(),
    head: z.object({
      sha: z.string(),
      repo: z.object({ full_name: z.string() }).nullish(),
    }),
  })
  .transform(({ number, state, html_url: url, head }) => ({
    ...{ number, url, isOpen: state === 'open', headSha: head.sha },
    /** Null if the fork was deleted. */
    headRepository: head.repo?.full_name ?? null,
  }))

export type PullRequest = Readonly<z.output<typeof pullSchema>>

export async function readPull(api: Api, number: number): Promise<ApiAnswer<PullRequest>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{number}'
  return api.ask({ what: 'pull request', route, parameters: { number }, answer: pullSchema })
}

/** Open pull requests from a branch of an owner. */
export async function listPullsFrom(
  api: Api,
  owner: string,
  branch: string,
): Promise<ApiAnswer<readonly PullRequest[]>> {
  return api.askAll(
    {
      ...{ what: 'list of pull requests', route: 'GET /repos/{owner}/{repo}/pulls' },
      parameters: { head: `${owner}:${branch}`, state: 'open' },
      answer: z.array(pullSchema),
    },
    (page) => page,
  )
}

/** Of a commit that is only in a fork there may be none. */
export async function listPullsOfCommit(
  api: Api,
  sha: string,
): Promise<ApiAnswer<readonly PullRequest[]>> {
  return api.askAll(
    {
      ...{ what: 'list of pull requests', parameters: { sha } },
      route: 'GET /repos/{owner}/{repo}/commits/{sha}/pulls',
      answer: z.array(pullSchema),
    },
    (page) => page,
  )
}

/** The parents of a commit of the repository. */
export async function readParents(api: Api, sha: string): Promise<ApiAnswer<readonly string[]>> {
  return api.ask({
    ...{ what: 'commit', route: 'GET /repos/{owner}/{repo}/commits/{sha}', parameters: { sha } },
    answer: z
      .object({ parents: z.array(z.object({ sha: z.string() })) })
      .transform(({ parents }) => parents.map((parent) => parent.sha)),
  })
}

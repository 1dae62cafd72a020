import { z } from 'zod'
import type { Api } from './client.js'
import type { ApiAnswer } from './problem.js'

const commentSchema = z.object({
  id: z.int(),
  node_id: z.string(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
})

/** A comment on a pull request. */
export interface PullComment {
  readonly id: number
  readonly nodeId: string
  readonly url: string
  readonly body: string
  /** Null if the user was deleted. */
  readonly author: string | null
}

type Sent = z.output<typeof commentSchema>

function commentOf({ id, node_id: nodeId, html_url: url, body, user }: Sent): PullComment {
  return { id, nodeId, url, body: body ?? '', author: user?.login ?? null }
}

const answer = commentSchema.transform(commentOf)
const ofPull = '/repos/{owner}/{repo}/issues/{number}/comments'
const one = '/repos/{owner}/{repo}/issues/comments/{id}'
const nothing = z.unknown().transform(() => null)

/** The comments of one pull request. */
export interface PullComments {
  readonly list: () => Promise<ApiAnswer<readonly PullComment[]>>
  readonly create: (body: string) => Promise<ApiAnswer<PullComment>>
  readonly read: (id: number) => Promise<ApiAnswer<PullComment>>
  readonly edit: (id: number, body: string) => Promise<ApiAnswer<PullComment>>
  readonly remove: (id: number) => Promise<ApiAnswer<null>>
  readonly hide: (comment: PullComment) => Promise<ApiAnswer<null>>
  readonly show: (comment: PullComment) => Promise<ApiAnswer<null>>
}

const hideQuery = `mutation ($id: ID!, $classifier: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $classifier }) { clientMutationId }
}`
const showQuery = `mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { clientMutationId }
}`

export function commentsOfPull(api: Api, number: number): PullComments {
  return {
    list: async () =>
      api.askAll(
        {
          ...{ what: 'list of comments', route: `GET ${ofPull}`, parameters: { number } },
          answer: z.array(answer),
        },
        (page) => page,
      ),
    create: async (body) =>
      api.ask({
        ...{ what: 'new comment', route: `POST ${ofPull}`, parameters: { number, body }, answer },
        isOnce: true,
      }),
    read: async (id) =>
      api.ask({ what: 'comment', route: `GET ${one}`, parameters: { id }, answer }),
    edit: async (id, body) =>
      api.ask({
        what: 'edit of the comment',
        route: `PATCH ${one}`,
        parameters: { id, body },
        answer,
      }),
    remove: async (id) =>
      api.ask({
        ...{ what: 'removal of a comment', route: `DELETE ${one}`, parameters: { id } },
        answer: nothing,
      }),
    hide: async ({ nodeId: id }) =>
      api.graphql('hiding of the comment', hideQuery, { id, classifier: 'RESOLVED' }, nothing),
    show: async ({ nodeId: id }) =>
      api.graphql('showing of the comment', showQuery, { id }, nothing),
  }
}

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) })

/** Who GITHUB_TOKEN is. */
const actionsBot = 'github-actions[bot]'

/**
 * The login that the token writes as. Apps cannot ask at `/user`, and Forgejo has no GraphQL; if
 * neither answers, it is taken for the token of the job.
 */
export async function readOwnLogin(api: Api): Promise<string> {
  const asked = await api.graphql('own name', '{ viewer { login } }', {}, viewerSchema)
  if (asked.ok) return asked.value.viewer.login
  if (asked.problem.kind === 'lost') return actionsBot
  const user = await api.ask({
    ...{ what: 'own name', route: 'GET /user', answer: z.object({ login: z.string() }) },
  })
  return user.ok ? user.value.login : actionsBot
}

import { setTimeout as pause } from 'node:timers/promises'
import { Octokit } from '@octokit/core'
import type { z } from 'zod'
import type { ServiceCalls } from '../../services/service-calls.js'
import { problemOf, type ApiAnswer, type ApiProblem } from './problem.js'

/** A request to the REST API. */
export interface ApiRequest<T> {
  /** For the log, such as `list of comments`. */
  readonly what: string
  /** Such as `GET /repos/{owner}/{repo}/pulls/{number}`. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, string | number | boolean>>
  /** The parts of the answer that are read; any other shape is a problem. */
  readonly answer: z.ZodType<T>
  /** It may have been done although the answer got lost: the caller looks before it asks again. */
  readonly isOnce?: boolean
}

export interface Api {
  /** Of the repository of the workflow, `owner/name`. */
  readonly repository: string
  ask<T>(request: ApiRequest<T>): Promise<ApiAnswer<T>>
  /** All pages of a list, up to a bound; `itemsOf` takes the items out of a page. */
  askAll<T, Page>(
    request: ApiRequest<Page>,
    itemsOf: (page: Page) => readonly T[],
  ): Promise<ApiAnswer<readonly T[]>>
  /** Where a request is redirected to. */
  locate(request: Omit<ApiRequest<never>, 'answer'>): Promise<ApiAnswer<string>>
  graphql<T>(
    what: string,
    query: string,
    variables: Variables,
    answer: z.ZodType<T>,
  ): Promise<ApiAnswer<T>>
}

type Variables = Readonly<Record<string, string>>

interface ApiOptions {
  /** GITHUB_API_URL */
  readonly url: string
  readonly repository: string
  readonly token: string
  readonly services: ServiceCalls
}

const perPage = 100
/** 5,000 comments, jobs or artifacts. */
const mostPages = 50
const mostTries = 3
/** Longer pauses are not worth the wait: the next run of the workflow comments too. */
const longestPauseS = 10
const pauseAfterFailureS = 0.5

/** Seconds to wait before the same request again; undefined if it should not be made again. */
function pauseBefore(problem: ApiProblem): number | undefined {
  const { kind, retryAfterS } = problem
  if (kind === 'limited')
    return retryAfterS !== undefined && retryAfterS <= longestPauseS ? retryAfterS : undefined
  return kind === 'broken' ? pauseAfterFailureS : undefined
}

async function withRetries<T>(
  signal: AbortSignal,
  isToRepeat: (problem: ApiProblem) => boolean,
  attempt: () => Promise<ApiAnswer<T>>,
): Promise<ApiAnswer<T>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await attempt()
    if (answer.ok || tries === mostTries || signal.aborted) return answer
    if (!isToRepeat(answer.problem)) return answer
    const seconds = pauseBefore(answer.problem)
    if (seconds === undefined) return answer
    await pause(seconds * 1000, undefined, { signal }).catch(() => undefined)
  }
}

const lostKinds: ReadonlySet<ApiProblem['kind']> = new Set(['limited', 'broken'])

/** The REST API, with the limits of the step's services; nothing here throws. */
export function createApi({ url, repository, token, services }: ApiOptions): Api {
  const quiet = (): void => undefined
  const octokit = new Octokit({
    baseUrl: url.endsWith('/') ? url.slice(0, -1) : url,
    userAgent: 'osv-kernel-action',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    ...(token === '' ? {} : { auth: token }),
  })
  const [owner = '', repo = ''] = repository.split('/')

  const within = async <T>(
    { what, isOnce = false }: Pick<ApiRequest<T>, 'what' | 'isOnce'>,
    attempt: (signal: AbortSignal) => Promise<ApiAnswer<T>>,
  ): Promise<ApiAnswer<T>> => {
    const isToRepeat = ({ kind }: ApiProblem): boolean => kind === 'limited' || !isOnce
    const isLost = (problem: ApiProblem): boolean =>
      lostKinds.has(problem.kind) && isToRepeat(problem)
    let last: ApiProblem | undefined
    const called = await services.call({
      ...{ service: 'api', by: 'fetch', what },
      work: async (signal) =>
        withRetries(signal, isToRepeat, async () =>
          attempt(signal).catch((error: unknown): ApiAnswer<T> => ({
            ok: false,
            problem: problemOf(error),
          })),
        ),
      troubleOf: (answer) => {
        if (answer.ok || !isLost(answer.problem)) return undefined
        last = answer.problem
        return answer.problem.message
      },
    })
    if (called.ok) return called.value
    return { ok: false, problem: last ?? { kind: 'lost', message: called.reason } }
  }

  const ask = async <T>(request: ApiRequest<T>): Promise<ApiAnswer<T>> =>
    within(request, async (signal) => {
      const { route, parameters, answer } = request
      const options = { owner, repo, ...parameters, request: { signal } }
      const response: { readonly data: unknown } = await octokit.request(route, options)
      return readAnswer(answer, response.data)
    })

  return {
    repository,
    ask,
    askAll: async (request, itemsOf) => {
      const items: ReturnType<typeof itemsOf>[number][] = []
      for (let page = 1; page <= mostPages; page += 1) {
        const parameters = { ...request.parameters, per_page: perPage, page }
        const answer = await ask({ ...request, parameters })
        if (!answer.ok) return answer
        const found = itemsOf(answer.value)
        items.push(...found)
        if (found.length < perPage) break
      }
      return { ok: true, value: items }
    },
    locate: async ({ what, route, parameters }) =>
      within({ what }, async (signal) => {
        const { status, headers } = await octokit.request(route, {
          ...{ owner, repo, ...parameters },
          request: { signal, redirect: 'manual' },
        })
        return headers.location === undefined
          ? { ok: false, problem: { kind: 'broken', message: `${status}: no address` } }
          : { ok: true, value: headers.location }
      }),
    graphql: async (what, query, variables, answer) =>
      within({ what }, async (signal) => {
        try {
          return readAnswer(
            answer,
            await octokit.graphql(query, { ...variables, request: { signal } }),
          )
        } catch (error) {
          return graphqlProblem(error)
        }
      }),
  }
}

function readAnswer<T>(schema: z.ZodType<T>, data: unknown): ApiAnswer<T> {
  const parsed = schema.safeParse(data)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problem: { kind: 'broken', message: 'the answer is not that of GitHub' } }
}

/** GraphQL reports errors with status 200; one without a status is of the query. */
function graphqlProblem(error: unknown): ApiAnswer<never> {
  const isOfQuery = error instanceof Error && error.name === 'GraphqlResponseError'
  return isOfQuery
    ? { ok: false, problem: { kind: 'not-permitted', message: error.message } }
    : { ok: false, problem: problemOf(error) }
}

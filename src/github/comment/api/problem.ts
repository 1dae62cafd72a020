import { z } from 'zod'

/** Why the REST API did not do what it was asked for. */
export const apiProblemKinds = [
  /** The token may not do it. */
  'not-permitted',
  'not-found',
  /** Somebody else changed it at the same moment. */
  'conflict',
  /** The request is not valid. */
  'invalid',
  'limited',
  /** The service is down, or something else answers in its place. */
  'broken',
  /** No answer in time, or not asked again after that. */
  'lost',
] as const
export type ApiProblemKind = (typeof apiProblemKinds)[number]

export interface ApiProblem {
  readonly kind: ApiProblemKind
  /** In the words of the service, as they may be in any. */
  readonly message: string
  /** Permissions that the token lacks, as the service names them: `issues=write`. */
  readonly needs?: string
  /** Seconds after which the service wants to be asked again. */
  readonly retryAfterS?: number
}

export type ApiAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ApiProblem }

/** The parts of a failed request that we read; @octokit/request-error has no narrower type. */
const errorSchema = z.object({
  status: z.number().optional(),
  message: z.string(),
  response: z
    .object({ headers: z.record(z.string(), z.unknown()) })
    .optional()
    .catch(undefined),
})

/** What a failed request means. */
export function problemOf(error: unknown): ApiProblem {
  const parsed = errorSchema.safeParse(error)
  if (!parsed.success) return { kind: 'broken', message: String(error) }
  const { status = 500, message, response } = parsed.data
  const header = (name: string): string | undefined => {
    const value = response?.headers[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
  const needs = header('x-accepted-github-permissions')
  const retryAfter = Number(header('retry-after') ?? Number.NaN)
  return {
    kind: kindOf(status, message, header),
    message: `${status}: ${message.replace(/ - https:\/\/\S+$/, '')}`,
    ...(needs === undefined || needs === '' ? {} : { needs }),
    ...(Number.isFinite(retryAfter) ? { retryAfterS: retryAfter } : {}),
  }
}

function kindOf(
  status: number,
  message: string,
  header: (name: string) => string | undefined,
): ApiProblemKind {
  const isLimit =
    header('retry-after') !== undefined ||
    header('x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(message)
  switch (status) {
    case 401:
      return 'not-permitted'
    case 403:
      return isLimit ? 'limited' : 'not-permitted'
    case 404:
    case 410:
      return 'not-found'
    case 409:
      return 'conflict'
    case 429:
      return 'limited'
    default:
      return status >= 500 ? 'broken' : 'invalid'
  }
}

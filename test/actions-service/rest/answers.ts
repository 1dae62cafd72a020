import type { Reply } from '../reply.js'
import type { Right, Token } from './world.js'

/** A request to the REST API, after its token was recognized. */
export interface RestCall {
  readonly token: Token
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  /** The same as it was sent: a file, at the host for uploads. */
  readonly content: Buffer
  /** The numbers and names in the path. */
  readonly parts: readonly string[]
  /** The address that was asked for. */
  readonly url: URL
}

/** An error in the format of GitHub's REST API. */
export function restError(status: number, message: string): Reply & { body: object } {
  const documentation = 'https://docs.github.com/rest'
  return { status, body: { message, documentation_url: documentation, status: String(status) } }
}

export const notFound = restError(404, 'Not Found')

/** The sentence that every action of a fork's pull request gets to read. */
export const notByIntegration = 'Resource not accessible by integration'

export function notPermitted(rights: readonly Right[]): Reply {
  const accepted = rights.map((right) => `${right}=write`).join('; ')
  return {
    ...restError(403, notByIntegration),
    headers: { 'x-accepted-github-permissions': accepted },
  }
}

/** One page of a list, with the links that lead to the others. */
export function paged(
  { url, query }: Pick<RestCall, 'url' | 'query'>,
  all: readonly unknown[],
  wrap: (page: readonly unknown[]) => Reply['body'],
): Reply {
  const size = Math.min(100, Number(query.get('per_page') ?? '30'))
  const page = Number(query.get('page') ?? '1')
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    status: 200,
    body: wrap(all.slice((page - 1) * size, page * size)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  }
}

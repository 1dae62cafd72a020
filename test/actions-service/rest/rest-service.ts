import type { ArtifactService } from '../artifact-service.js'
import type { BlobStore } from '../blob-store.js'
import type { Reply } from '../reply.js'
import { notFound, notPermitted, restError, type RestCall } from './answers.js'
import { Comments } from './comments.js'
import { Pulls } from './pulls.js'
import { Releases } from './releases.js'
import { Runs } from './runs.js'
import { newWorld, type Right, type World } from './world.js'

interface Route {
  /** Its name in a plan of faults and in counts of calls. */
  readonly operation: string
  readonly method: string
  readonly path: RegExp
  readonly right?: Right
  readonly answer: (call: RestCall) => Reply
}

/** Its body is a file. */
const uploadOperation = 'upload asset'

export interface RestRequest {
  readonly method: string
  /** With the prefix `/api`. */
  readonly url: URL
  readonly authorization: string | undefined
  readonly body: Buffer
}

/** Where GITHUB_API_URL leads, below the service's address. */
export const apiPrefix = '/api'

/** GitHub's REST API as far as comments on pull requests need it. */
export class RestService {
  readonly world: World = newWorld('octo-org/kernels')
  readonly comments = new Comments(this.world)
  readonly releases = new Releases(this.world.repository)
  readonly #routes: readonly Route[]

  constructor(uploads: ArtifactService, blobs: BlobStore, signed: (path: string) => string) {
    const pulls = new Pulls(this.world)
    const runs = new Runs(this.world, uploads, blobs, signed)
    this.#routes = [...routesOf(this.comments, pulls, runs), ...routesOfReleases(this.releases)]
  }

  /** Undefined for a path that is not of the API. */
  operationOf(method: string, { pathname }: URL): string | undefined {
    if (!pathname.startsWith(`${apiPrefix}/`)) return undefined
    return this.#find(method, pathname)?.operation ?? 'unknown'
  }

  answer({ method, url, authorization, body }: RestRequest): Reply {
    const route = this.#find(method, url.pathname)
    const token = this.world.tokens.get(authorization?.replace(/^(?:token|bearer) /i, '') ?? '')
    if (token === undefined) return restError(401, 'Bad credentials')
    if (route === undefined || !this.#isOwn(url.pathname)) return notFound
    if (route.operation === 'get user') return userReply(token)
    const { right } = route
    if (right !== undefined && token.rights[right] === undefined) return notPermitted([right])
    const isJson = body.length > 0 && route.operation !== uploadOperation
    const json = isJson ? (JSON.parse(body.toString()) as RestCall['body']) : {}
    const parts = route.path.exec(url.pathname)?.slice(1) ?? []
    return route.answer({ token, url, query: url.searchParams, body: json, content: body, parts })
  }

  #find(method: string, pathname: string): Route | undefined {
    return this.#routes.find((route) => route.method === method && route.path.test(pathname))
  }

  #isOwn(pathname: string): boolean {
    return (
      !pathname.startsWith(`${apiPrefix}/repos/`) ||
      pathname.startsWith(`${apiPrefix}/repos/${this.world.repository}/`)
    )
  }
}

function userReply({ login, type }: RestCall['token']): Reply {
  return type === 'User' ? { status: 200, body: { login, type } } : notPermitted([])
}

function routesOf(comments: Comments, pulls: Pulls, runs: Runs): readonly Route[] {
  const at = (path: string): RegExp => new RegExp(`^${apiPrefix}/repos/[^/]+/[^/]+/${path}$`)
  const ofApi = (path: string): RegExp => new RegExp(`^${apiPrefix}/${path}$`)
  const issueComments = at('issues/(\\d+)/comments')
  const comment = at('issues/comments/(\\d+)')
  const route = (
    operation: string,
    method: string,
    path: RegExp,
    answer: Route['answer'],
    right?: Right,
  ): Route => ({ operation, method, path, answer, ...(right === undefined ? {} : { right }) })
  return [
    route('list comments', 'GET', issueComments, (call) => comments.list(call)),
    route('create comment', 'POST', issueComments, (call) => comments.create(call)),
    route('get comment', 'GET', comment, (call) => comments.read(call)),
    route('edit comment', 'PATCH', comment, (call) => comments.edit(call)),
    route('delete comment', 'DELETE', comment, (call) => comments.remove(call)),
    route('graphql', 'POST', ofApi('graphql'), (call) => comments.graphql(call)),
    route('get user', 'GET', ofApi('user'), () => notFound),
    route('get pull', 'GET', at('pulls/(\\d+)'), (call) => pulls.read(call)),
    route('list pulls', 'GET', at('pulls'), (call) => pulls.list(call)),
    route('list pulls of commit', 'GET', at('commits/(\\w+)/pulls'), (call) =>
      pulls.ofCommit(call),
    ),
    route('get commit', 'GET', at('commits/(\\w+)'), (call) => pulls.commit(call), 'contents'),
    route('get run', 'GET', at('actions/runs/(\\d+)'), (call) => runs.read(call), 'actions'),
    route('list jobs', 'GET', at('actions/runs/(\\d+)/jobs'), (call) => runs.jobs(call), 'actions'),
    route(
      'list artifacts',
      'GET',
      at('actions/runs/(\\d+)/artifacts'),
      (call) => runs.artifacts(call),
      'actions',
    ),
    route(
      'download artifact',
      'GET',
      at('actions/artifacts/(\\d+)/zip'),
      (call) => runs.download(call),
      'actions',
    ),
  ]
}

function routesOfReleases(releases: Releases): readonly Route[] {
  const at = (path: string): RegExp =>
    new RegExp(`^${apiPrefix}/repos/[^/]+/[^/]+/releases${path}$`)
  const [one, asset] = [at('/(\\d+)'), at('/assets/(\\d+)')]
  const right = 'contents' as const
  const route = (
    operation: string,
    method: string,
    path: RegExp,
    answer: Route['answer'],
  ): Route => ({ operation, method, path, answer, right })
  return [
    route('list releases', 'GET', at(''), (call) => releases.list(call)),
    route('create release', 'POST', at(''), (call) => releases.create(call)),
    route('get release', 'GET', one, (call) => releases.read(call)),
    route('update release', 'PATCH', one, (call) => releases.update(call)),
    route(uploadOperation, 'POST', at('/(\\d+)/assets'), (call) => releases.upload(call)),
    route('download asset', 'GET', asset, (call) => releases.download(call)),
    route('delete asset', 'DELETE', asset, (call) => releases.removeAsset(call)),
  ]
}

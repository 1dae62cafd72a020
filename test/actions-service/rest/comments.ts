import { ok, text, type Reply } from '../reply.js'
import { notFound, notPermitted, paged, restError, type RestCall } from './answers.js'
import type { Comment, World } from './world.js'

/** Characters that GitHub takes. */
const longestBody = 65_536

/** Comments on issues and pull requests. */
export class Comments {
  readonly #world: World
  #lastId = 9000

  constructor(world: World) {
    this.#world = world
  }

  /** As if somebody had written one. */
  add(issue: number, body: string, by: Pick<Comment, 'login' | 'type'>): Comment {
    const id = (this.#lastId += 1)
    const comment = { id, issue, body, minimized: null, writes: 1, ...by }
    this.#world.comments.push(comment)
    return comment
  }

  list(call: RestCall): Reply {
    const issue = Number(call.parts[0])
    if (!this.#isIssue(issue)) return notFound
    const all = this.#world.comments.filter((one) => one.issue === issue)
    return paged(
      call,
      all.map((one) => this.#shown(one)),
      (page) => page,
    )
  }

  create({ parts, body, token }: RestCall): Reply {
    const issue = Number(parts[0])
    if (!this.#isIssue(issue)) return notFound
    const refusal = this.#refusal({ body, token })
    if (refusal !== undefined) return refusal
    return { status: 201, body: this.#shown(this.add(issue, text(body.body), token)) }
  }

  read({ parts }: RestCall): Reply {
    const comment = this.#find(parts[0])
    return comment === undefined ? notFound : ok(this.#shown(comment))
  }

  edit({ parts, body, token }: RestCall): Reply {
    const comment = this.#find(parts[0])
    if (comment === undefined) return notFound
    const refusal = this.#refusal({ body, token })
    if (refusal !== undefined) return refusal
    comment.body = text(body.body)
    comment.writes += 1
    return ok(this.#shown(comment))
  }

  remove({ parts, token }: RestCall): Reply {
    const comment = this.#find(parts[0])
    if (comment === undefined) return notFound
    if (!mayWrite(token)) return notPermitted(['issues', 'pull_requests'])
    this.#world.comments.splice(this.#world.comments.indexOf(comment), 1)
    return { status: 204, body: Buffer.alloc(0) }
  }

  /** `viewer`, `minimizeComment`, `unminimizeComment`; an error of GraphQL has status 200. */
  graphql({ body, token }: RestCall): Reply {
    const query = text(body.query)
    if (query.includes('viewer')) return ok({ data: { viewer: { login: token.login } } })
    const variables = (body.variables ?? {}) as Readonly<Record<string, unknown>>
    const comment = this.#world.comments.find((one) => nodeId(one) === text(variables.id))
    const error = (type: string, message: string): Reply =>
      ok({ data: null, errors: [{ type, message }] })
    if (comment === undefined) return error('NOT_FOUND', 'Could not resolve to a node')
    if (!mayWrite(token)) return error('FORBIDDEN', 'Resource not accessible by integration')
    comment.minimized = query.includes('unminimizeComment') ? null : text(variables.classifier)
    return ok({ data: { changed: { clientMutationId: null } } })
  }

  #refusal({ body, token }: Pick<RestCall, 'body' | 'token'>): Reply | undefined {
    if (!mayWrite(token)) return notPermitted(['issues', 'pull_requests'])
    const written = text(body.body)
    if (written === '') return restError(422, 'Validation Failed')
    return written.length > longestBody
      ? restError(422, `Body is too long (maximum is ${longestBody} characters)`)
      : undefined
  }

  #isIssue(number: number): boolean {
    return this.#world.pulls.some((pull) => pull.number === number)
  }

  #find(id: string | undefined): Comment | undefined {
    return this.#world.comments.find((one) => one.id === Number(id))
  }

  #shown(comment: Comment): Readonly<Record<string, unknown>> {
    const { id, body, login, type, issue } = comment
    const address = `https://github.com/${this.#world.repository}/pull/${issue}`
    return {
      ...{ id, body, node_id: nodeId(comment), html_url: `${address}#issuecomment-${id}` },
      user: { login, type },
    }
  }
}

function nodeId({ id }: Comment): string {
  return `IC_${id}`
}

function mayWrite({ rights }: RestCall['token']): boolean {
  return rights.issues === 'write' || rights.pull_requests === 'write'
}

import { ok, type Reply } from '../reply.js'
import { notFound, paged, restError, type RestCall } from './answers.js'
import type { Pull, World } from './world.js'

/** Pull requests and commits. */
export class Pulls {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  read({ parts }: RestCall): Reply {
    const pull = this.#world.pulls.find(({ number }) => number === Number(parts[0]))
    return pull === undefined ? notFound : ok(this.#shown(pull))
  }

  /** Filters: `state`, and `head` as `owner:branch`. */
  list(call: RestCall): Reply {
    const state = call.query.get('state') ?? 'open'
    const head = call.query.get('head')
    const found = this.#world.pulls
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => head === null || headLabel(pull) === head)
    return paged(
      call,
      found.map((pull) => this.#shown(pull)),
      (page) => page,
    )
  }

  /** Of a commit that is only in a fork GitHub lists none. */
  ofCommit(call: RestCall): Reply {
    const [sha] = call.parts
    const found = this.#world.pulls.filter(
      ({ headSha, headRepository }) => headSha === sha && headRepository === this.#world.repository,
    )
    return paged(
      call,
      found.map((pull) => this.#shown(pull)),
      (page) => page,
    )
  }

  commit({ parts }: RestCall): Reply {
    const [sha = ''] = parts
    const pull = this.#world.pulls.find(({ mergeSha }) => mergeSha === sha)
    const commit = this.#world.commits.find((one) => one.sha === sha)
    const parents =
      commit?.parents ?? (pull === undefined ? undefined : ['b'.repeat(40), pull.headSha])
    if (parents === undefined) return restError(422, `No commit found for SHA: ${sha}`)
    return ok({ sha, parents: parents.map((parent) => ({ sha: parent })) })
  }

  #shown(pull: Pull): Readonly<Record<string, unknown>> {
    const { number, state, headSha, headRef, headRepository, baseRef, mergeSha } = pull
    const repository = { full_name: this.#world.repository }
    return {
      ...{ number, state, merge_commit_sha: mergeSha },
      html_url: `https://github.com/${this.#world.repository}/pull/${number}`,
      head: {
        ...{ sha: headSha, ref: headRef, label: headLabel(pull) },
        repo: headRepository === null ? null : { full_name: headRepository },
      },
      base: { sha: 'b'.repeat(40), ref: baseRef, repo: repository },
    }
  }
}

function headLabel({ headRepository, headRef }: Pull): string {
  return `${headRepository?.split('/')[0] ?? 'unknown'}:${headRef}`
}

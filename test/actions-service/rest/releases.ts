import { createHash } from 'node:crypto'
import { ok, text, type Reply } from '../reply.js'
import { notFound, notPermitted, paged, restError, type RestCall } from './answers.js'
import type { Token } from './world.js'

interface StoredAsset {
  readonly id: number
  readonly name: string
  readonly content: Buffer
  /** `starter`: its upload was broken off. */
  readonly state: 'uploaded' | 'starter'
}

interface StoredRelease {
  readonly id: number
  readonly tag: string
  name: string
  body: string
  draft: boolean
  readonly assets: StoredAsset[]
}

/** A token of a job with `contents: write`. */
export const releaseToken = 'ghs_releases'
export const releasing: Token = {
  ...{ login: 'github-actions[bot]', type: 'Bot', rights: { contents: 'write' } },
}

type Shown = Readonly<Record<string, unknown>>

const mayWrite = ({ rights }: Token): boolean => rights.contents === 'write'
const longestBody = 125_000

/** Releases of the repository, with their files. */
export class Releases {
  readonly all: StoredRelease[] = []
  /** Older servers report none. */
  hasDigests = true
  /** Bytes of a file that are lost on the way. */
  lostBytes = 0
  readonly #repository: string
  #lastId = 500

  constructor(repository: string) {
    this.#repository = repository
  }

  /** As if somebody had made one. */
  add(release: Partial<StoredRelease> & Pick<StoredRelease, 'tag'>): StoredRelease {
    const id = (this.#lastId += 1)
    const whole = { id, name: '', body: '', draft: true, assets: [], ...release }
    this.all.unshift(whole)
    return whole
  }

  addAsset(release: StoredRelease, name: string, content: Buffer | string): StoredAsset {
    const id = (this.#lastId += 1)
    const asset = { id, name, content: Buffer.from(content), state: 'uploaded' as const }
    release.assets.push(asset)
    return asset
  }

  /** Those who may not write see no drafts. */
  list(call: RestCall): Reply {
    const seen = this.all.filter(({ draft }) => !draft || mayWrite(call.token))
    return paged(
      call,
      seen.map((one) => this.#shown(one, call)),
      (page) => page,
    )
  }

  create(call: RestCall): Reply {
    if (!mayWrite(call.token)) return notPermitted(['contents'])
    const { tag_name: tag, name, body, draft } = call.body
    if (this.all.some((one) => one.tag === tag && !one.draft))
      return restError(422, 'Validation Failed')
    if (text(body).length > longestBody) return restError(422, 'body is too long')
    const made = this.add({
      tag: text(tag),
      name: text(name),
      body: text(body),
      draft: draft === true,
    })
    return { status: 201, body: this.#shown(made, call) }
  }

  read(call: RestCall): Reply {
    const release = this.#find(call.parts[0])
    return release === undefined ? notFound : ok(this.#shown(release, call))
  }

  update(call: RestCall): Reply {
    const release = this.#find(call.parts[0])
    if (release === undefined) return notFound
    if (!mayWrite(call.token)) return notPermitted(['contents'])
    const { name, body, draft } = call.body
    if (name !== undefined) release.name = text(name)
    if (body !== undefined) release.body = text(body)
    if (draft !== undefined) release.draft = draft === true
    return ok(this.#shown(release, call))
  }

  /** At the host for uploads: the body is the file. */
  upload(call: RestCall): Reply {
    const release = this.#find(call.parts[0])
    if (release === undefined) return notFound
    if (!mayWrite(call.token)) return notPermitted(['contents'])
    const name = (call.query.get('name') ?? '').replaceAll(/[^\w.-]+/g, '.')
    if (release.assets.some((one) => one.name === name)) {
      const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]
      return { status: 422, body: { message: 'Validation Failed', errors } }
    }
    return { status: 201, body: this.#asset(this.addAsset(release, name, this.#kept(call)), call) }
  }

  #kept({ content }: RestCall): Buffer {
    return content.subarray(0, content.length - this.lostBytes)
  }

  removeAsset(call: RestCall): Reply {
    if (!mayWrite(call.token)) return notPermitted(['contents'])
    for (const { assets } of this.all) {
      const at = assets.findIndex(({ id }) => id === Number(call.parts[0]))
      if (at === -1) continue
      assets.splice(at, 1)
      return { status: 204, body: Buffer.alloc(0) }
    }
    return notFound
  }

  /** With `Accept: application/octet-stream`, which is all that we ask for. */
  download({ parts }: RestCall): Reply {
    const assets = this.all.flatMap((one) => one.assets)
    const asset = assets.find(({ id }) => id === Number(parts[0]))
    return asset === undefined ? notFound : { status: 200, body: asset.content }
  }

  #find(id: string | undefined): StoredRelease | undefined {
    return this.all.find((one) => one.id === Number(id))
  }

  #place({ url }: RestCall): string {
    const [prefix = ''] = url.href.split('/repos/', 1)
    return `${prefix}/repos/${this.#repository}/releases`
  }

  #asset({ id, name, content, state }: StoredAsset, call: RestCall): Shown {
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    return {
      ...{ id, name, state, size: content.length, url: `${this.#place(call)}/assets/${id}` },
      ...(this.hasDigests ? { digest } : {}),
    }
  }

  #shown({ id, tag, name, body, draft, assets }: StoredRelease, call: RestCall): Shown {
    const page = draft ? `untagged-${id}` : tag
    return {
      ...{ id, tag_name: tag, name, body, draft, prerelease: false },
      html_url: `https://github.com/${this.#repository}/releases/tag/${page}`,
      upload_url: `${this.#place(call)}/${id}/assets{?name,label}`,
      assets: assets.map((asset) => this.#asset(asset, call)),
    }
  }
}

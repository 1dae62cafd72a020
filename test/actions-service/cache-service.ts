import type { BlobStore } from './blob-store.js'
import { ok, refusal, text, type Reply, type TwirpCall } from './reply.js'
import { scopesOf } from './token.js'

export interface CacheEntry {
  readonly key: string
  readonly version: string
  readonly scope: string
  readonly blob: string
  finished: boolean
}

/** CacheService of the results API: immutable entries, per version and scope. */
export class CacheService {
  readonly entries: CacheEntry[] = []
  readonly #blobs: BlobStore
  readonly #signed: (path: string) => string

  constructor(blobs: BlobStore, signed: (path: string) => string) {
    this.#blobs = blobs
    this.#signed = signed
  }

  readonly methods: Readonly<Record<string, (call: TwirpCall) => Reply>> = {
    GetCacheEntryDownloadURL: (call) => this.#lookUp(call),
    CreateCacheEntry: (call) => this.#create(call),
    FinalizeCacheEntryUpload: (call) => this.#finish(call),
  }

  /** Scope before key, key before prefix, newest first. */
  #find(
    key: string,
    prefixes: readonly string[],
    version: string,
    scopes: readonly string[],
  ): CacheEntry | undefined {
    for (const scope of scopes) {
      const candidates = this.entries.filter(
        (entry) => entry.finished && entry.version === version && entry.scope === scope,
      )
      const found =
        candidates.find((entry) => entry.key === key) ??
        [key, ...prefixes]
          .map((prefix) => candidates.findLast((entry) => entry.key.startsWith(prefix)))
          .find((entry) => entry !== undefined)
      if (found !== undefined) return found
    }
    return undefined
  }

  #lookUp({ body, authorization }: TwirpCall): Reply {
    const scopes = scopesOf(authorization)
    if (scopes === undefined) return refusal(401, 'unauthenticated', 'no token')
    if (scopes.readable.length === 0)
      return refusal(
        403,
        'permission_denied',
        'cache read denied: token has no readable cache scopes',
      )
    const prefixes = Array.isArray(body.restore_keys) ? body.restore_keys.map(text) : []
    const entry = this.#find(text(body.key), prefixes, text(body.version), scopes.readable)
    if (entry === undefined) return ok({ ok: false, signed_download_url: '', matched_key: '' })
    return ok({
      ok: true,
      signed_download_url: this.#signed(entry.blob),
      matched_key: entry.key,
    })
  }

  #create({ body, authorization }: TwirpCall): Reply {
    const scope = scopesOf(authorization)?.writable
    if (scope === undefined)
      return ok({ ok: false, message: 'cache write denied: token has no writable scopes' })
    const key = text(body.key)
    const version = text(body.version)
    if (this.#entry(key, version, scope) !== undefined)
      return refusal(409, 'already_exists', `cache entry ${key} already exists`)
    const blob = this.#blobs.create()
    this.entries.push({ key, version, scope, blob, finished: false })
    return ok({ ok: true, signed_upload_url: this.#signed(blob), message: '' })
  }

  #finish({ body, authorization }: TwirpCall): Reply {
    const scope = scopesOf(authorization)?.writable ?? ''
    const entry = this.#entry(text(body.key), text(body.version), scope)
    if (entry === undefined) return refusal(404, 'not_found', 'no such reservation')
    const size = this.#blobs.content(entry.blob)?.length
    if (String(size) !== text(body.size_bytes))
      return ok({ ok: false, message: `expected ${text(body.size_bytes)} bytes, have ${size}` })
    entry.finished = true
    return ok({ ok: true, entry_id: String(this.entries.indexOf(entry) + 1), message: '' })
  }

  #entry(key: string, version: string, scope: string): CacheEntry | undefined {
    return this.entries.find(
      (entry) => entry.key === key && entry.version === version && entry.scope === scope,
    )
  }
}

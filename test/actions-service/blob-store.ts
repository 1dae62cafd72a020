import { randomUUID } from 'node:crypto'
import type { Reply } from './reply.js'

interface Blob {
  content: Buffer | undefined
  contentType: string
  readonly blocks: Map<string, Buffer>
}

const created = { etag: '"0x1"', 'x-ms-version': '2024-11-04' } as const

/** The ids of a block list, in order. */
export function parseBlockList(xml: string): readonly string[] {
  return [...xml.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map(
    ([, , id]) => id ?? '',
  )
}

/** The part of Azure's blob storage that signed URLs lead to: block uploads and plain downloads. */
export class BlobStore {
  readonly #blobs = new Map<string, Blob>()

  /** Creates an empty blob and returns its path; Azure's client needs an account and a container in it. */
  create(): string {
    const path = `/account/container/${randomUUID()}`
    this.#blobs.set(path, {
      content: undefined,
      contentType: 'application/octet-stream',
      blocks: new Map(),
    })
    return path
  }

  /** Undefined until its upload is finished. */
  content(path: string): Buffer | undefined {
    return this.#blobs.get(path)?.content
  }

  replace(path: string, content: Buffer): void {
    const blob = this.#blobs.get(path)
    if (blob !== undefined) blob.content = content
  }

  put(url: URL, body: Buffer, contentType: string | undefined): Reply {
    const blob = this.#blobs.get(url.pathname)
    if (blob === undefined) return { status: 404, body: {} }
    switch (url.searchParams.get('comp')) {
      case 'block':
        blob.blocks.set(url.searchParams.get('blockid') ?? '', body)
        break
      case 'blocklist': {
        // Blocks arrive in any order; only the list has the right one.
        const parts = parseBlockList(body.toString()).map((id) => blob.blocks.get(id))
        if (parts.includes(undefined)) return { status: 400, body: { code: 'InvalidBlockList' } }
        blob.content = Buffer.concat(parts.filter((part) => part !== undefined))
        if (contentType !== undefined) blob.contentType = contentType
        break
      }
      case null:
      default:
        blob.content = body
    }
    return { status: 201, body: Buffer.alloc(0), headers: created }
  }

  /** `range` is of the form `bytes=0-99`; Azure knows no `bytes=-99`. */
  get(path: string, range?: string): Reply {
    const blob = this.#blobs.get(path)
    if (blob?.content === undefined) return { status: 404, body: {} }
    const headers = { 'content-type': blob.contentType }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
    if (from === undefined) return { status: 200, body: blob.content, headers }
    const part = blob.content.subarray(Number(from), Number(to) + 1)
    if (part.length === 0) return { status: 416, body: { code: 'InvalidRange' } }
    const end = Number(from) + part.length - 1
    const which = `bytes ${from}-${end}/${blob.content.length}`
    return { status: 206, body: part, headers: { ...headers, 'content-range': which } }
  }
}

import { createHash } from 'node:crypto'
import {
  bytesInParts,
  bytesOfBuffer,
  type ArchiveBytes,
} from '../../../formats/zip/archive-bytes.js'
import { resultLimits } from './limits.js'

/** The storage works and does not give this archive away, perhaps no longer. */
export class ArchiveWithheld extends Error {}

/** Gets a part of an archive from storage; `total` is the size of the whole. */
export type FetchPart = (
  first: number,
  last: number,
) => Promise<{ readonly part: Buffer; readonly total: number }>

export interface ExpectedArchive {
  /** `sha256:…`, as the service lists it. */
  readonly digest: string | undefined
}

/** The archive is not what the service says it is. */
export class ArchiveRefused extends Error {}

/**
 * An archive in the storage: a small one whole and with its digest checked, of a large one only the
 * parts that are needed.
 */
export async function openStored(
  fetchPart: FetchPart,
  { digest }: ExpectedArchive,
): Promise<ArchiveBytes> {
  const { bytesFetchedWhole, bytesFetchedOfArchive } = resultLimits
  const { part: begin, total } = await fetchPart(0, bytesFetchedWhole - 1)
  if (begin.length === total) {
    const found = `sha256:${createHash('sha256').update(begin).digest('hex')}`
    if (digest !== undefined && digest !== found)
      throw new ArchiveRefused(`its digest is ${found}, and the service lists ${digest}`)
    return bytesOfBuffer(begin)
  }
  return bytesInParts(total, bytesFetchedOfArchive, async (first, last) => {
    const { part, total: now } = await fetchPart(first, last)
    if (part.length !== last - first + 1 || now !== total)
      throw new ArchiveRefused('it changed while it was read')
    return part
  })
}

/** Fetches parts of what an address leads to. */
export function fetchingParts(address: string, signal: AbortSignal): FetchPart {
  return async (first, last) => {
    const response = await fetch(address, { signal, headers: { range: `bytes=${first}-${last}` } })
    const { ok, status } = response
    if (!ok && status < 500 && status !== 429) throw new ArchiveWithheld(`status ${status}`)
    if (!ok) throw new Error(`status ${status}`)
    const part = await readBounded(response, last - first + 1)
    return { part, total: totalOf(response, part.length, first) }
  }
}

function totalOf({ status, headers }: Response, length: number, first: number): number {
  const [, total] =
    /^bytes \d{1,15}-\d{1,15}\/(\d{1,15})$/.exec(headers.get('content-range') ?? '') ?? []
  if (status === 206 && total !== undefined) return Number(total)
  // The storage knows no ranges and sent everything.
  if (first === 0) return length
  throw new Error('the storage does not send parts')
}

async function readBounded({ body }: Response, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > most) throw new ArchiveRefused(`more than ${most} bytes came`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

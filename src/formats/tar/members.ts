import { ByteReader } from './byte-reader.js'
import { blockBytes, parseTarHeader } from './header.js'
import { overridesOf, type TarOverrides } from './overrides.js'

/** A member of a tar stream. Its content has to be read before the next member is asked for. */
export interface TarMember {
  readonly type: string
  readonly path: string
  readonly bytes: number
  readonly mode: number
  readonly modified: number
  readonly content: AsyncIterable<Uint8Array>
}

/** A tar stream that cannot be read. */
export class TarError extends Error {}

/** Limit for names and attributes stored as header content. */
const attributesLimitBytes = 1 << 20
const describing: ReadonlySet<string> = new Set(['L', 'K', 'x', 'g'])

const padding = (bytes: number): number => (blockBytes - (bytes % blockBytes)) % blockBytes

/** Reads a tar archive in ustar, pax or GNU format as it arrives. Throws TarError for damage. */
export async function* readTarMembers(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<TarMember> {
  const reader = new ByteReader(chunks)
  let overrides: TarOverrides = {}
  for (;;) {
    const block = await reader.exactly(blockBytes)
    if (block === null) throw new TarError('it is cut off')
    // Two blocks of zeros end the archive; some writers leave one.
    if (block.every((byte) => byte === 0)) return
    const header = parseTarHeader(block)
    if (header === null) throw new TarError('a member has no header')
    if (describing.has(header.type)) {
      if (header.bytes > attributesLimitBytes) throw new TarError('a name is too long')
      const content = await reader.exactly(header.bytes + padding(header.bytes))
      if (content === null) throw new TarError('it is cut off')
      overrides = { ...overrides, ...overridesOf(header.type, content.subarray(0, header.bytes)) }
      continue
    }
    const bytes = overrides.bytes ?? header.bytes
    yield { ...header, path: overrides.path ?? header.path, bytes, content: take(reader, bytes) }
    overrides = {}
  }
}

const pieceBytes = 1 << 20

/** The content of a member; then skips what fills up its last block. */
async function* take(reader: ByteReader, bytes: number): AsyncGenerator<Uint8Array> {
  for (let missing = bytes; missing > 0;) {
    const part = await reader.some(Math.min(missing, pieceBytes))
    if (part === null) throw new TarError('it is cut off')
    missing -= part.length
    yield part
  }
  await reader.exactly(padding(bytes))
}

import { bytesInMemory, type ByteRanges, rangesWithin } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { type Compression, compressionHeaderBytes, compressionOf } from '../compression/formats.js'
import { unpack } from '../compression/unpack.js'
import { elfSizeTree } from '../elf-tree.js'
import { parseElfRanges } from '../elf/elf.js'
import { damagedFile } from '../reader.js'
import type { SizeNode } from '../tree.js'
import { parseSetupHeader, setupHeaderBytes } from './setup-header.js'

/** A kernel of a gigabyte is none. */
const unpackedLimitBytes = 1 << 30
/** A number, little endian. */
const lengthBytes = 4

/**
 * The size tree of an x86 Linux kernel as it is booted: the code of its set-up, what unpacks the
 * rest, the compressed kernel. What that unpacks to is in the view `unpacked`, by section where it
 * is an ELF file. Null for any other file.
 */
export function bzImageSizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  const header = parseSetupHeader(file.read(0, setupHeaderBytes))
  if (header === null) return success(null)
  const { setupBytes, payloadOffset, payloadBytes } = header
  const payloadStart = setupBytes + payloadOffset
  const payloadEnd = payloadStart + payloadBytes
  if (setupBytes > file.size) return damaged('its set-up is cut off')
  if (payloadBytes === 0) return success(partsOf(name, file.size, { setup: setupBytes }))
  if (payloadEnd > file.size) return damaged('its compressed kernel reaches past its end')
  const payload = rangesWithin(file, payloadStart, payloadBytes)
  const compression = compressionOf(payload.read(0, compressionHeaderBytes))
  const tree = partsOf(name, file.size, {
    setup: setupBytes,
    decompressor: payloadOffset,
    payload: payloadBytes,
  })
  if (compression === undefined) return success(tree)
  const content = unpackedContent(payload, compression)
  return content.ok ? success({ ...tree, ...content.value }) : content
}

function partsOf(name: string, bytes: number, parts: Readonly<Record<string, number>>): SizeNode {
  const used = Object.values(parts).reduce((sum, part) => sum + part, 0)
  // Behind the payload is the decompressor's own data, and the signature of a signed kernel.
  const children = Object.entries({ ...parts, rest: bytes - used })
    .filter(([, part]) => part > 0)
    .map(([part, size]): SizeNode => ({ name: part, kind: 'part', bytes: size }))
  return { name, kind: 'artifact', bytes, children }
}

/** The payload's format, with what it unpacks to as a view. */
function unpackedContent(
  payload: ByteRanges,
  compression: Compression,
): Outcome<Pick<SizeNode, 'note' | 'views'>> {
  const { format } = compression
  // Of gzip the four bytes that the build appends are the format's own last ones.
  const packedBytes = payload.size - (format === 'gzip' ? 0 : lengthBytes)
  const unpacked = unpack(rangesWithin(payload, 0, packedBytes), compression)
  if (!unpacked.ok) return unpacked
  const leaf: SizeNode = { name: 'unpacked', kind: 'view', bytes: 0 }
  if ('note' in unpacked.value) {
    const { note } = unpacked.value
    const bytes = appendedLength(payload)
    return success(bytes === null ? { note } : { note: format, views: [{ ...leaf, bytes, note }] })
  }
  const content = bytesInMemory(unpacked.value.bytes)
  const elf = parseElfRanges(content)
  if (!elf.ok) return elf
  const view: SizeNode =
    elf.value === null || elf.value.sections.length === 0
      ? { ...leaf, bytes: content.size }
      : { ...elfSizeTree('unpacked', elf.value), kind: 'view' }
  return success({ note: format, views: [view] })
}

/** What the payload unpacks to, as the build appends it; null for what cannot be. */
function appendedLength(payload: ByteRanges): number | null {
  const told = Buffer.from(payload.read(payload.size - lengthBytes, lengthBytes))
  const bytes = told.length < lengthBytes ? 0 : told.readUInt32LE(0)
  return bytes === 0 || bytes > unpackedLimitBytes ? null : bytes
}

function damaged(what: string): { readonly ok: false } & Outcome<never> {
  return damagedFile('bzImage', what)
}

import { bytesInMemory, type ByteRanges } from '../../host/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { compressionOf } from '../compression/formats.js'
import { packedLimitBytes, unpack } from '../compression/unpack.js'
import { elfSizeTree } from '../elf-tree.js'
import { parseElfRanges } from '../elf/elf.js'
import { damagedFile } from '../reader.js'
import type { SizeNode } from '../tree.js'
import { parseSetupHeader, setupHeaderBytes } from './setup-header.js'

/** A kernel of a gigabyte is none. */
const unpackedLimitBytes = 1 << 30

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
  const packed = file.read(payloadStart, Math.min(payloadBytes, packedLimitBytes))
  const compression = compressionOf(packed)
  const tree = partsOf(name, file.size, {
    setup: setupBytes,
    decompressor: payloadOffset,
    payload: payloadBytes,
  })
  if (compression === undefined) return success(tree)
  const view = unpackedView(packed, compression)
  if (!view.ok) return view
  return success({
    ...tree,
    note: compression.format,
    ...(view.value ? { views: [view.value] } : {}),
  })
}

function partsOf(name: string, bytes: number, parts: Readonly<Record<string, number>>): SizeNode {
  const used = Object.values(parts).reduce((sum, part) => sum + part, 0)
  // Behind the payload is the decompressor's own data, and the signature of a signed kernel.
  const children = Object.entries({ ...parts, rest: bytes - used })
    .filter(([, part]) => part > 0)
    .map(([part, size]): SizeNode => ({ name: part, kind: 'part', bytes: size }))
  return { name, kind: 'artifact', bytes, children }
}

/** The build appends how many bytes the payload unpacks to: four bytes, little endian. */
function unpackedView(
  packed: Uint8Array,
  compression: NonNullable<ReturnType<typeof compressionOf>>,
): Outcome<SizeNode | null> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const told = packed.length < 4 ? 0 : view.getUint32(packed.length - 4, true)
  // Of gzip the four bytes are the format's own last ones.
  const stream = compression.format === 'gzip' ? packed : packed.subarray(0, -4)
  const unpacked = unpack(stream, compression)
  if (!unpacked.ok) return unpacked
  if ('note' in unpacked.value) {
    if (told > unpackedLimitBytes) return success(null)
    return success({ name: 'unpacked', kind: 'view', bytes: told, note: unpacked.value.note })
  }
  const content = bytesInMemory(unpacked.value.bytes)
  const leaf: SizeNode = { name: 'unpacked', kind: 'view', bytes: content.size }
  const elf = parseElfRanges(content)
  if (!elf.ok) return elf
  if (elf.value === null || elf.value.sections.length === 0) return success(leaf)
  return success({ ...elfSizeTree('unpacked', elf.value), kind: 'view' })
}

function damaged(what: string): { readonly ok: false } & Outcome<never> {
  return damagedFile('bzImage', what)
}

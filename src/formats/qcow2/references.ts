import { type Outcome, success } from '../../verdict.js'
import { damagedQcow2, isQcow2 } from './header.js'

/** Other files that a qcow2 image is made of, by the names that QEMU opens. */
export interface Qcow2References {
  /** What the image is a layer over; `format` is null if QEMU has to guess it. */
  readonly backing: { readonly name: string; readonly format: string | null } | null
  /** Where its clusters are, if not in itself. */
  readonly dataFile: string | null
}

/** The first cluster holds the header, its extensions and the names; the largest has 2 MiB. */
export const qcow2NamesBytes = 2 << 20

/** Types of header extensions (QEMU: docs/interop/qcow2). */
const extension = { end: 0, backingFormat: 0xe279_2aca, dataFile: 0x4441_5441 } as const

/**
 * The files that an image refers to, from its first bytes; null for any other file.
 *
 * @see https://www.qemu.org/docs/master/interop/qcow2.html
 */
export function parseQcow2References(bytes: Uint8Array): Outcome<Qcow2References | null> {
  if (!isQcow2(bytes)) return success(null)
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // QEMU opens no image with less.
  if (start.length < 72) return success({ backing: null, dataFile: null })
  const version = start.readUInt32BE(4)
  const nameAt = Number(start.readBigUInt64BE(8))
  const nameBytes = start.readUInt32BE(16)
  if (nameAt !== 0 && (nameBytes > 1023 || nameAt + nameBytes > start.length))
    return damagedQcow2('the name of its backing file is not in its header')
  const name = nameAt === 0 ? null : start.toString('utf8', nameAt, nameAt + nameBytes)

  let [format, dataFile]: [string | null, string | null] = [null, null]
  let at = version < 3 || start.length < 104 ? 72 : start.readUInt32BE(100)
  while (at + 8 <= start.length) {
    const type = start.readUInt32BE(at)
    const length = start.readUInt32BE(at + 4)
    if (type === extension.end) break
    if (at + 8 + length > start.length) return damagedQcow2('a header extension is cut off')
    const text = start.toString('utf8', at + 8, at + 8 + length)
    if (type === extension.backingFormat) format = text
    if (type === extension.dataFile) dataFile = text
    at += 8 + Math.ceil(length / 8) * 8
  }
  return success({ backing: name === null ? null : { name, format }, dataFile })
}

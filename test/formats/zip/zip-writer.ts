import { crc32, deflateRawSync } from 'node:zlib'

/** A member of an archive; everything but name and content can lie. */
export interface Member {
  readonly name: string
  readonly content: string | Buffer
  /** Mode of a Unix file. */
  readonly mode?: number
  readonly isEncrypted?: boolean
  readonly isStored?: boolean
  /** The name in front of the data, if it differs. */
  readonly localName?: string
  /** Unpacked size that the directory says. */
  readonly bytes?: number
  /** Packed size that the directory says. */
  readonly packedBytes?: number
  readonly crc?: number
  /** Sizes stand in a zip64 field. */
  readonly isZip64?: boolean
}

export interface Archive {
  /** Number of entries that the end says. */
  readonly entries?: number
  /** Copies of the directory's last entry, without data of their own. */
  readonly repeat?: number
}

const regular = 0o100644

/** Writes a zip archive as uploads are, or as nobody should. */
export function writeZip(members: readonly Member[], lies: Archive = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const content = Buffer.from(member.content)
    const data = member.isStored === true ? content : deflateRawSync(content)
    const local = localHeader(member, content, data)
    directory.push(directoryEntry(member, content, data, offset))
    parts.push(local, data)
    offset += local.length + data.length
  }
  const last = directory.at(-1)
  for (let copy = 0; copy < (lies.repeat ?? 0); copy += 1) if (last) directory.push(last)
  const central = Buffer.concat(directory)
  const entries = lies.entries ?? directory.length
  return Buffer.concat([...parts, central, end(entries, central.length, offset)])
}

function method({ isStored }: Member): number {
  return isStored === true ? 0 : 8
}

function localHeader(member: Member, content: Buffer, data: Buffer): Buffer {
  const name = Buffer.from(member.localName ?? member.name)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x0800 | (member.isEncrypted === true ? 1 : 0), 6)
  header.writeUInt16LE(method(member), 8)
  header.writeUInt32LE(crc32(content), 14)
  header.writeUInt32LE(data.length, 18)
  header.writeUInt32LE(content.length, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

const inZip64 = 0xffffffff

function directoryEntry(member: Member, content: Buffer, data: Buffer, offset: number): Buffer {
  const name = Buffer.from(member.name)
  const bytes = member.bytes ?? content.length
  const packed = member.packedBytes ?? data.length
  const isZip64 = member.isZip64 === true
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  // Made on Unix.
  header.writeUInt16LE(0x0314, 4)
  header.writeUInt16LE(isZip64 ? 45 : 20, 6)
  header.writeUInt16LE(0x0800 | (member.isEncrypted === true ? 1 : 0), 8)
  header.writeUInt16LE(method(member), 10)
  header.writeUInt32LE(member.crc ?? crc32(content), 16)
  header.writeUInt32LE(isZip64 ? inZip64 : packed, 20)
  header.writeUInt32LE(isZip64 ? inZip64 : bytes, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(isZip64 ? 20 : 0, 30)
  header.writeUInt32LE(((member.mode ?? regular) << 16) >>> 0, 38)
  header.writeUInt32LE(offset, 42)
  const extra = Buffer.alloc(isZip64 ? 20 : 0)
  if (isZip64) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(16, 2)
    extra.writeBigUInt64LE(BigInt(bytes), 4)
    extra.writeBigUInt64LE(BigInt(packed), 12)
  }
  return Buffer.concat([header, name, extra])
}

/** With more than 65,535 entries the end has a zip64 record, as archivers write it. */
function end(entries: number, size: number, offset: number): Buffer {
  const isLarge = entries > 0xffff
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(isLarge ? 0xffff : entries, 8)
  record.writeUInt16LE(isLarge ? 0xffff : entries, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  if (!isLarge) return record
  const large = Buffer.alloc(56 + 20)
  large.writeUInt32LE(0x06064b50, 0)
  large.writeBigUInt64LE(44n, 4)
  large.writeBigUInt64LE(BigInt(entries), 24)
  large.writeBigUInt64LE(BigInt(entries), 32)
  large.writeBigUInt64LE(BigInt(size), 40)
  large.writeBigUInt64LE(BigInt(offset), 48)
  large.writeUInt32LE(0x07064b50, 56)
  large.writeBigUInt64LE(BigInt(offset + size), 64)
  large.writeUInt32LE(1, 72)
  return Buffer.concat([large, record])
}

import { crc32 } from 'node:zlib'
import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { damagedFormat } from '../damaged-file.js'
import { areDisjoint } from '../extent.js'
import type { Partition } from './partition.js'

const damaged = damagedFormat('GUID partition table')

const signature = 'EFI PART'
const [leastHeaderBytes, leastEntryBytes] = [92, 128]
const tableLimitBytes = 4 << 20
const crcAt = 16

/** From the Discoverable Partitions Specification and the UEFI specification. */
const typeNames = new Map([
  ['c12a7328-f81f-11d2-ba4b-00a0c93ec93b', 'EFI system partition'],
  ['21686148-6449-6e6f-744e-656564454649', 'BIOS boot'],
  ['0fc63daf-8483-4772-8e79-3d69d8477de4', 'Linux'],
  ['0657fd6d-a4ab-43c4-84e5-0933c84b4f4f', 'Linux swap'],
  ['4f68bce3-e8cd-4db1-96e7-fbcaf984b709', 'Linux root (x86-64)'],
  ['b921b045-1df0-41c3-af44-4c6f280d3fae', 'Linux root (arm64)'],
  ['8484680c-9521-48c6-9c11-b0720656f69e', 'Linux /usr (x86-64)'],
  ['b0e01050-ee5f-4390-949a-9101b17104e9', 'Linux /usr (arm64)'],
  ['2c7357ed-ebd2-46d9-aec1-23d437ec2bf5', 'root verity (x86-64)'],
  ['df3300ce-d69f-4c92-978c-9bfb0f38d820', 'root verity (arm64)'],
])

/**
 * Reads a GUID partition table with sectors of 512 or 4096 bytes; null for any other file. Fails on
 * a wrong checksum.
 */
export function parseGpt(disk: ByteRanges): Outcome<readonly Partition[] | null> {
  for (const sectorBytes of [512, 4096]) {
    const header = disk.read(sectorBytes, 512)
    if (Buffer.from(header.subarray(0, 8)).toString('latin1') === signature)
      return parseTable(disk, Buffer.from(header), sectorBytes)
  }
  return success(null)
}

function parseTable(
  disk: ByteRanges,
  header: Buffer,
  sectorBytes: number,
): Outcome<readonly Partition[]> {
  if (header.length < leastHeaderBytes) return damaged('its header is cut off')
  const headerBytes = header.readUInt32LE(12)
  if (headerBytes < leastHeaderBytes || headerBytes > header.length)
    return damaged(`its header has ${headerBytes} bytes`)
  const blanked = Buffer.from(header.subarray(0, headerBytes))
  blanked.fill(0, crcAt, crcAt + 4)
  if (crc32(blanked) !== header.readUInt32LE(crcAt))
    return damaged('the checksum of its header is wrong')
  const tableAt = Number(header.readBigUInt64LE(72)) * sectorBytes
  const [count, entryBytes] = [header.readUInt32LE(80), header.readUInt32LE(84)]
  if (entryBytes < leastEntryBytes || count * entryBytes > tableLimitBytes)
    return damaged(`it has ${count} entries of ${entryBytes} bytes`)
  const table = Buffer.from(disk.read(tableAt, count * entryBytes))
  if (table.length < count * entryBytes) return damaged('its entries lie outside the disk')
  if (crc32(table) !== header.readUInt32LE(88))
    return damaged('the checksum of its entries is wrong')
  const partitions: Partition[] = []
  for (let index = 0; index < count; index++) {
    const entry = table.subarray(index * entryBytes, (index + 1) * entryBytes)
    if (entry.subarray(0, 16).every((byte) => byte === 0)) continue
    const start = Number(entry.readBigUInt64LE(32)) * sectorBytes
    const bytes = (Number(entry.readBigUInt64LE(40)) + 1) * sectorBytes - start
    if (bytes <= 0) return damaged(`partition ${index + 1} ends before it begins`)
    partitions.push({ number: index + 1, start, bytes, note: noteOf(entry) })
  }
  return areDisjoint(partitions, 2 * sectorBytes, disk.size)
    ? success(partitions)
    : damaged('its partitions overlap or lie outside the disk')
}

function noteOf(entry: Buffer): string {
  const type = guidOf(entry)
  const [label = ''] = entry.toString('utf16le', 56, 128).split('\0', 1)
  const kind = typeNames.get(type) ?? `type ${type}`
  return label === '' || label === kind ? kind : `${kind}, “${label}”`
}

/** The first three fields are little endian, the rest is in text order. */
function guidOf(entry: Buffer): string {
  const hex = (from: number, to: number): string => entry.toString('hex', from, to)
  const reversed = (from: number, to: number): string =>
    Buffer.from(entry.subarray(from, to)).reverse().toString('hex')
  return [reversed(0, 4), reversed(4, 6), reversed(6, 8), hex(8, 10), hex(10, 16)].join('-')
}

import type { ByteRanges } from '../../host/files/ranges.js'
import { areDisjoint } from '../extent.js'
import type { Partition } from './partition.js'

const sectorBytes = 512
const [tableAt, entryBytes, signatureAt] = [446, 16, 510]

const typeNames: Readonly<Record<number, string>> = {
  0x05: 'extended',
  0x07: 'NTFS or exFAT',
  0x0b: 'FAT32',
  0x0c: 'FAT32',
  0x0e: 'FAT16',
  0x0f: 'extended',
  0x82: 'Linux swap',
  0x83: 'Linux',
  0x85: 'extended',
  0xbf: 'Solaris',
  0xef: 'EFI system partition',
}

/**
 * Reads a master boot record. Null for any other file: every boot sector ends with the same mark,
 * so a table that does not fit the disk is taken to be boot code.
 */
export function parseMbr(disk: ByteRanges): readonly Partition[] | null {
  const sector = disk.read(0, sectorBytes)
  if (sector.length < sectorBytes) return null
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength)
  if (view.getUint16(signatureAt, true) !== 0xaa55) return null
  const partitions: Partition[] = []
  for (let index = 0; index < 4; index++) {
    const at = tableAt + index * entryBytes
    if (sector.subarray(at, at + entryBytes).every((byte) => byte === 0)) continue
    const [status, type] = [view.getUint8(at), view.getUint8(at + 4)]
    const start = view.getUint32(at + 8, true) * sectorBytes
    const bytes = view.getUint32(at + 12, true) * sectorBytes
    if ((status !== 0 && status !== 0x80) || type === 0 || start === 0 || bytes === 0) return null
    const note = typeNames[type] ?? `type 0x${type.toString(16).padStart(2, '0')}`
    partitions.push({ number: index + 1, start, bytes, note })
  }
  return partitions.length > 0 && areDisjoint(partitions, sectorBytes, disk.size)
    ? partitions
    : null
}

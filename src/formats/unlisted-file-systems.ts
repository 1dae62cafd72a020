import type { ByteRanges } from '../host/files/ranges.js'
import { success, type Outcome } from '../verdict.js'
import type { UnlistedImage } from './packed-image.js'

/** File systems that are detected but not read. */
const fileSystems: readonly {
  readonly name: string
  readonly at: number
  readonly text: string
}[] = [
  { name: 'XFS', at: 0, text: 'XFSB' },
  { name: 'Btrfs', at: 0x10040, text: '_BHRfS_M' },
  { name: 'FAT32', at: 82, text: 'FAT32   ' },
  { name: 'FAT16', at: 54, text: 'FAT16   ' },
  { name: 'FAT12', at: 54, text: 'FAT12   ' },
]

/** Null for any other file. */
export function parseUnlisted(file: ByteRanges): Outcome<UnlistedImage | null> {
  const found = fileSystems.find(
    ({ at, text }) => Buffer.from(file.read(at, text.length)).toString('latin1') === text,
  )
  return success(found === undefined ? null : { note: `${found.name}, not read by file` })
}

import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import type { PackedImage, UnlistedImage } from '../packed-image.js'
import { metadataReader } from './metadata.js'
import { damagedErofs, isNotRead } from './outcomes.js'
import { parseErofsSuperblock } from './superblock.js'
import { tables, walkErofs } from './walk.js'

/** Keeps sums of sizes exact; only sparse files are this large. */
const sizeLimit = 2 ** 50

/**
 * Reads an EROFS image. Each file counts with its blocks and its tail, compressed as in the image.
 * For a file with several names the first gets the bytes; blocks shared by several files and packed
 * fragments belong to no file. Null for any other file.
 *
 * @see https://docs.kernel.org/filesystems/erofs.html
 */
export function parseErofs(file: ByteRanges): Outcome<PackedImage | UnlistedImage | null> {
  const superblock = parseErofsSuperblock(file)
  if (!superblock.ok) return superblock
  if (superblock.value === null) return success(null)
  const unlisted = (why: string): Outcome<UnlistedImage> =>
    success({ note: `EROFS, not read by file: ${why}` })
  if (isNotRead(superblock.value)) return unlisted(superblock.value.notRead)

  const { imageBytes, isCompressed, devices } = superblock.value
  const walked = walkErofs(metadataReader(file, imageBytes), superblock.value)
  if (!walked.ok) return walked
  if (isNotRead(walked.value)) return unlisted(walked.value.notRead)
  const { files, claims } = walked.value
  const settled = claims.settle(imageBytes)
  if (settled === null) return damagedErofs('its parts overlap or are out of bounds')
  if (files.reduce((sum, { size }) => sum + size, 0) > sizeLimit)
    return unlisted('its files are too large')

  const bytesOf = (owner: number | null): number =>
    owner === null ? 0 : (settled.bytesOf.get(owner) ?? 0)
  const named = Object.fromEntries(tables.map((table, owner) => [table, bytesOf(owner)]))
  const format = [
    'EROFS',
    isCompressed ? 'compressed' : '',
    devices > 0 ? 'partly on other devices' : '',
  ]
  return success({
    files: files.map(({ path, kind, owner }) => ({ path, kind, bytes: bytesOf(owner) })),
    tables: { ...named, 'shared by several files': settled.sharedBytes },
    note: format.filter((word) => word !== '').join(', '),
    ...(isCompressed
      ? { unpacked: files.map(({ path, kind, size }) => ({ path, kind, bytes: size })) }
      : {}),
  })
}

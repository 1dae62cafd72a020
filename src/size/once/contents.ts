import { parseBzImage } from '../../formats/bzimage/bzimage.js'
import { compressionHeaderBytes, compressionOf } from '../../formats/compression/formats.js'
import { unpack } from '../../formats/compression/unpack.js'
import { parseQcow2 } from '../../formats/qcow2/qcow2.js'
import { bytesInMemory, type ByteRanges } from '../../host/files/ranges.js'

/** Larger files are not searched for others, in bytes. */
const largest = 4 * 2 ** 30

function bzImageContent(file: ByteRanges): readonly ByteRanges[] {
  const image = parseBzImage(file)
  if (!image.ok || image.value?.kernel == null) return []
  const { unpacked } = image.value.kernel
  return 'note' in unpacked ? [] : [unpacked]
}

function compressedContent(file: ByteRanges): readonly ByteRanges[] {
  const compression = compressionOf(file.read(0, compressionHeaderBytes))
  if (compression === undefined) return []
  const unpacked = unpack(file, compression)
  if (!unpacked.ok || 'note' in unpacked.value) return []
  return [bytesInMemory(unpacked.value.bytes)]
}

function diskContent(file: ByteRanges): readonly ByteRanges[] {
  const image = parseQcow2(file)
  if (!image.ok || image.value === null || !('disk' in image.value)) return []
  const { disk } = image.value
  return disk === null || disk.size > largest ? [] : [disk]
}

/** The bytes of a file in which others may be: its own, what it unpacks to, the disk that it is. */
export function contentsOf(file: ByteRanges): readonly ByteRanges[] {
  if (file.size > largest) return []
  const inner = [...bzImageContent(file), ...compressedContent(file), ...diskContent(file)]
  return [file, ...inner]
}

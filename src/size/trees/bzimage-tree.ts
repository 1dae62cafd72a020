import { parseBzImage, type PackedKernel } from '../../formats/bzimage/bzimage.js'
import { parseElf } from '../../formats/elf/elf.js'
import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import type { SizeNode } from '../tree.js'
import { elfSizeTree } from './elf-tree.js'

/**
 * The size tree of a bootable x86 Linux kernel: setup code, decompressor, compressed kernel. The
 * unpacked kernel is in the view `unpacked`, by section if it is an ELF file. Null for any other
 * file.
 */
export function bzImageSizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  const image = parseBzImage(file)
  if (!image.ok) return image
  if (image.value === null) return success(null)
  const { setupBytes, decompressorBytes, payloadBytes, kernel } = image.value
  const parts = { setup: setupBytes, decompressor: decompressorBytes, payload: payloadBytes }
  // After the payload come the decompressor's data and the signature of a signed kernel.
  const rest = file.size - setupBytes - decompressorBytes - payloadBytes
  const children = Object.entries({ ...parts, rest })
    .filter(([, bytes]) => bytes > 0)
    .map(([part, bytes]): SizeNode => ({ name: part, kind: 'part', bytes }))
  const tree: SizeNode = { name, kind: 'artifact', bytes: file.size, children }
  const content = kernel === null ? success({}) : unpackedContent(kernel)
  return content.ok ? success({ ...tree, ...content.value }) : content
}

/** The payload's format, with its unpacked content as a view. */
function unpackedContent({
  format,
  unpacked,
}: PackedKernel): Outcome<Pick<SizeNode, 'note' | 'views'>> {
  const leaf: SizeNode = { name: 'unpacked', kind: 'view', bytes: 0 }
  if ('note' in unpacked) {
    const { note, bytes } = unpacked
    return success(bytes === null ? { note } : { note: format, views: [{ ...leaf, bytes, note }] })
  }
  const elf = parseElf(unpacked)
  if (!elf.ok) return elf
  const view: SizeNode =
    elf.value === null || elf.value.sections.length === 0
      ? { ...leaf, bytes: unpacked.size }
      : { ...elfSizeTree('unpacked', elf.value), kind: 'view' }
  return success({ note: format, views: [view] })
}

import {
  type CompressedFile,
  type InitramfsArchive,
  parseInitramfs,
} from '../../formats/cpio/initramfs.js'
import { parseTar } from '../../formats/tar/tar.js'
import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { leafOf } from '../reader.js'
import type { SizeNode } from '../tree.js'
import { packedTree, unpackedView } from './packed-tree.js'

/**
 * The size tree of an initramfs. Files of a plain archive count with the bytes that they take. A
 * compressed archive is one part, since its files have no bytes of their own; its contents are in
 * the view `unpacked`. The same applies to a compressed tar archive and any other compressed file.
 * Null if the file is neither an archive nor compressed.
 */
export function initramfsSizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  const parsed = parseInitramfs(file)
  if (!parsed.ok) return parsed
  if (parsed.value === null) return success(null)
  if ('content' in parsed.value) return compressedTree(name, file.size, parsed.value)
  return success(archivesTree(name, file.size, parsed.value))
}

function archivesTree(
  name: string,
  bytes: number,
  archives: readonly InitramfsArchive[],
): SizeNode {
  const parts = archives.map(archivePart)
  const [only] = parts
  const tree: SizeNode =
    parts.length === 1 && only !== undefined
      ? { ...only, name, kind: 'artifact' }
      : { name, kind: 'artifact', bytes, children: parts }
  if (!archives.some(({ form, files }) => 'compressed' in form && files.length > 0)) return tree
  return { ...tree, views: [unpackedView(archives.flatMap(({ files }) => files))] }
}

function archivePart({ bytes, files, form }: InitramfsArchive, index: number): SizeNode {
  const name = `archive ${index + 1}`
  if ('compressed' in form) return { name, kind: 'part', bytes, note: form.compressed }
  const tables = { 'headers and names': form.headerBytes }
  return { ...packedTree(name, bytes, { files, tables }), kind: 'part' }
}

function compressedTree(
  name: string,
  bytes: number,
  { content, format }: CompressedFile,
): Outcome<SizeNode> {
  const tar = parseTar(content)
  if (!tar.ok) return tar
  if (tar.value !== null) {
    const views = [unpackedView(tar.value.files)]
    return success({ ...leafOf(name, bytes, `tar, ${format}`), views })
  }
  const unpacked: SizeNode = { name: 'unpacked', kind: 'view', bytes: content.size }
  return success({ ...leafOf(name, bytes, format), views: [unpacked] })
}

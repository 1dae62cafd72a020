import path from 'node:path'
import { fileExists } from '../../host/files/files.js'
import { identityOfFile } from '../../host/files/file-identity.js'

/** Suffixes of mkosi's outputs, by format and compression; the first that exists counts. */
const formats = ['.raw', '.tar', '.cpio', '.efi']
const compressions = ['', '.zst', '.xz', '.gz', '.bz2', '.lz4', '.lzma']
const endings = formats.flatMap((format) => compressions.map((packed) => format + packed))

/**
 * The manifest that mkosi writes for an image, `image.manifest` beside `image.raw`; null for any
 * other file. It describes one file only: the kernel and the initrd beside it have the same stem
 * but contain none of these packages, or some of them again. A link to the image counts as the
 * image.
 *
 * @see https://github.com/systemd/mkosi/blob/main/mkosi/config.py
 */
export async function packagesManifest(file: string): Promise<string | null> {
  const name = path.basename(file)
  const ending = endings.find((one) => name.endsWith(one)) ?? ''
  const stem = path.join(path.dirname(file), name.slice(0, name.length - ending.length))
  const manifest = `${stem}.manifest`
  if (!(await fileExists(manifest))) return null
  const output = await firstExisting(endings.map((one) => stem + one))
  if (output === null) return null
  const isOutput = (await identityOfFile(output)) === (await identityOfFile(file))
  return isOutput ? manifest : null
}

async function firstExisting(files: readonly string[]): Promise<string | null> {
  for (const file of files) if (await fileExists(file)) return file
  return null
}

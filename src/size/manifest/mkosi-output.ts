import path from 'node:path'
import { fileExists } from '../../host/files/files.js'
import { identityOfFile } from '../../host/files/file-identity.js'

/** What an output of mkosi ends in, by its format and by how it is compressed: the first counts. */
const formats = ['.raw', '.tar', '.cpio', '.efi']
const compressions = ['', '.zst', '.xz', '.gz', '.bz2', '.lz4', '.lzma']
const endings = formats.flatMap((format) => compressions.map((packed) => format + packed))

/**
 * The manifest that mkosi writes of an image, `image.manifest` beside `image.raw`; null for any other
 * file. It is of one file alone: the kernel and the initrd that mkosi leaves there too have the same
 * stem, and hold none of these packages or some of them again. A link to the image is the image.
 *
 * @see https://github.com/systemd/mkosi/blob/main/mkosi/config.py
 */
export async function packagesManifest(file: string): Promise<string | null> {
  const name = path.basename(file)
  const ending = endings.find((one) => name.endsWith(one)) ?? ''
  const stem = path.join(path.dirname(file), name.slice(0, name.length - ending.length))
  const manifest = `${stem}.manifest`
  if (!(await fileExists(manifest))) return null
  const output = await firstThere(endings.map((one) => stem + one))
  if (output === null) return null
  const isOutput = (await identityOfFile(output)) === (await identityOfFile(file))
  return isOutput ? manifest : null
}

async function firstThere(files: readonly string[]): Promise<string | null> {
  for (const file of files) if (await fileExists(file)) return file
  return null
}

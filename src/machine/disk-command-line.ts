import path from 'node:path'
import { makeFolder, removeTree, writeWhole } from '../host/files.js'
import { captureProcess } from '../host/process.js'
import { failure, success, type Outcome } from '../verdict.js'

/** Where a disk image keeps the command line that its boot loader reads, NUL-terminated. */
export interface CommandLinePlace {
  /** Bytes from the start of the disk. */
  readonly offset: number
  /** Bytes that fit, the NUL included. */
  readonly size: number
}

/**
 * Puts a command line into a disk image: into a qcow2 layer on top of it, for what was built stays
 * as it was built. Answers with the layer's path. Needs qemu-img and qemu-io.
 */
export async function layCommandLine(
  disk: { readonly path: string; readonly format: 'raw' | 'qcow2' },
  commandLine: string,
  place: CommandLinePlace,
  folder: string,
): Promise<Outcome<string>> {
  const bytes = Buffer.from(`${commandLine}\0`)
  if (bytes.length > place.size)
    return failure('invalid-profile', `the command line has more than ${place.size - 1} bytes`)
  const layer = 'boot-disk.qcow2'
  const text = 'boot-disk.cmdline'
  await makeFolder(folder)
  await removeTree(path.join(folder, layer))
  await writeWhole(path.join(folder, text), bytes)
  for (const argv of [
    ['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', disk.format, '-b', disk.path, layer],
    // qemu-io splits its commands at spaces: the folder's own path must not be part of one.
    ['qemu-io', '-f', 'qcow2', '-c', `write -q -s ${text} ${place.offset} ${bytes.length}`, layer],
  ]) {
    const { exitCode, lines, message } = await captureProcess({ argv, cwd: folder })
    if (exitCode !== 0)
      return failure('infrastructure', `cannot write the command line into ${disk.path}`, {
        evidence: [
          { source: argv[0] ?? '', firstLine: 1, lines: lines.length > 0 ? lines : [message] },
        ],
      })
  }
  return success(path.join(folder, layer))
}

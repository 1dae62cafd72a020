import path from 'node:path'
import { makeFolder, removeTree, writeWhole } from '../host/files/files.js'
import { captureProcess } from '../host/process/process.js'
import type { Disk } from './machine-input.js'
import { failure, success, type Outcome } from '../verdict.js'

/** Where a disk image has the NUL-terminated command line that its boot loader reads. */
interface CommandLinePlace {
  /** Bytes from the start of the disk. */
  readonly offset: number
  /** Bytes that fit, the NUL included. */
  readonly size: number
}

const layerName = 'boot-disk.qcow2'
const textName = 'boot-disk.cmdline'

/** Commands that write `textName`, of `bytes` bytes, into a layer over a disk; run in its folder. */
export function layerCommands(
  disk: Pick<Disk, 'path' | 'format'>,
  { offset }: CommandLinePlace,
  bytes: number,
): readonly (readonly string[])[] {
  return [
    ['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', disk.format, '-b', disk.path, layerName],
    // qemu-io splits its commands at spaces, so they must not contain the folder's path.
    ['qemu-io', '-f', 'qcow2', '-c', `write -q -s ${textName} ${offset} ${bytes}`, layerName],
  ]
}

/** The files of text and layer in a folder. */
export function layerFiles(folder: string): { readonly text: string; readonly layer: string } {
  return { text: path.join(folder, textName), layer: path.join(folder, layerName) }
}

/**
 * Writes a command line into a qcow2 layer over a disk image, which leaves the built image unchanged.
 * Returns the layer's path. Needs qemu-img and qemu-io.
 */
export async function layCommandLine(
  disk: Pick<Disk, 'path' | 'format'>,
  commandLine: string,
  place: CommandLinePlace,
  folder: string,
): Promise<Outcome<string>> {
  const bytes = Buffer.from(`${commandLine}\0`)
  if (bytes.length > place.size)
    return failure('invalid-profile', `the command line has more than ${place.size - 1} bytes`)
  const { text, layer } = layerFiles(folder)
  await makeFolder(folder)
  await removeTree(layer)
  await writeWhole(text, bytes)
  for (const argv of layerCommands(disk, place, bytes.length)) {
    const { exitCode, lines, message } = await captureProcess({ argv, cwd: folder })
    if (exitCode !== 0)
      return failure('infrastructure', `cannot write the command line into ${disk.path}`, {
        evidence: [
          { source: argv[0] ?? '', firstLine: 1, lines: lines.length > 0 ? lines : [message] },
        ],
      })
  }
  return success(layer)
}

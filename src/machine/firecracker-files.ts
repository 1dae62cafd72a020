import path from 'node:path'
import { makeFolder, removeTree, writeWhole } from '../host/files.js'
import { findProgram } from '../host/packages.js'
import { captureProcess } from '../host/process.js'
import { failure, success, type Outcome } from '../verdict.js'
import {
  firecrackerArguments,
  planFirecracker,
  requireFirecracker,
  type FirecrackerInput,
} from './firecracker.js'
import type { Disk } from './machine-input.js'

/** A raw disk that the guest writes to for good is taken as it is; every other one is copied. */
async function copyDisk(disk: Disk, copy: string): Promise<Outcome<Disk>> {
  if (!disk.snapshot)
    return disk.format === 'raw'
      ? success(disk)
      : failure('invalid-profile', `firecracker cannot write to ${disk.path}: it is no raw disk`, {
          hint: 'leave snapshot: false out, and a raw copy is made for every boot',
        })
  const argv = ['qemu-img', 'convert', '-f', disk.format, '-O', 'raw', disk.path, copy]
  const { exitCode, lines, message } = await captureProcess({ argv })
  if (exitCode === 0) return success({ ...disk, path: copy, format: 'raw', snapshot: false })
  return failure('infrastructure', `cannot copy the disk ${disk.path}`, {
    evidence: [{ source: 'qemu-img', firstLine: 1, lines: lines.length > 0 ? lines : [message] }],
  })
}

/**
 * Firecracker has neither qcow2 nor snapshots: gives it raw copies in `folder` instead, so that what
 * the guest writes is forgotten all the same. Needs qemu-img.
 */
export async function copyDisks(
  disks: readonly Disk[],
  folder: string,
): Promise<Outcome<readonly Disk[]>> {
  await removeTree(folder)
  await makeFolder(folder)
  const copied: Disk[] = []
  for (const [index, disk] of disks.entries()) {
    const copy = await copyDisk(disk, path.join(folder, `disk${index}.raw`))
    if (!copy.ok) return copy
    copied.push(copy.value)
  }
  return success(copied)
}

/**
 * Writes what Firecracker reads into `folder` (emptied before) and answers with its command line;
 * fails where there is no such program. That KVM works is for the caller to know.
 */
export async function prepareFirecracker(
  input: FirecrackerInput,
  folder: string,
): Promise<Outcome<readonly string[]>> {
  const program = requireFirecracker(await findProgram('firecracker'))
  if (!program.ok) return program
  const disks = await copyDisks(input.disks, folder)
  if (!disks.ok) return disks
  const planned = planFirecracker({ ...input, disks: disks.value })
  if (!planned.ok) return planned
  const file = path.join(folder, 'firecracker.json')
  await writeWhole(file, `${JSON.stringify(planned.value, null, 2)}\n`)
  return success(firecrackerArguments(program.value, file))
}

import { makeFolder, removeTree, writeWhole } from '../host/files/files.js'
import { findProgram } from '../host/facts/packages.js'
import { captureProcess } from '../host/process/process.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { OtherVmm, VmmPlan } from './vmm-plan.js'

const releases: Readonly<Record<OtherVmm, string>> = {
  firecracker: 'https://github.com/firecracker-microvm/firecracker/releases',
  'cloud-hypervisor': 'https://github.com/cloud-hypervisor/cloud-hypervisor/releases',
}

/** Where a VMM other than QEMU is; Debian 12 has no package of either. */
export async function locateVmm(vmm: OtherVmm): Promise<Outcome<string>> {
  const found = await findProgram(vmm)
  return found === undefined
    ? failure('infrastructure', `missing: ${vmm}`, {
        hint: `put ${vmm} of ${releases[vmm]} in PATH, or boot with vmm: qemu`,
      })
    : success(found)
}

/** A large disk on a slow host; longer than that is a host that hangs. */
const copyLimitMs = 600_000

/** Makes what a planned machine needs; what was made is removed when it fails. */
export async function makeVmmFiles(
  { folder, copies, files }: VmmPlan,
  signal: AbortSignal,
): Promise<Outcome<null>> {
  await removeTree(folder)
  await makeFolder(folder)
  for (const argv of copies) {
    const { exitCode, reason, lines, message } = await captureProcess(
      { argv },
      { timeoutMs: copyLimitMs, signal },
    )
    if (exitCode === 0) continue
    await removeTree(folder)
    if (reason === 'cancelled') return failure('cancelled', 'cancelled while copying a disk')
    const said = lines.length > 0 ? lines : [message]
    return failure('infrastructure', `a disk cannot be copied (${reason})`, {
      evidence: [{ source: argv[0] ?? '', firstLine: 1, lines: said }],
    })
  }
  for (const { path: file, text } of files) await writeWhole(file, text)
  return success(null)
}

/** The copies of disks can be large, and nobody reads them again. */
export async function removeVmmDisks({ folder }: VmmPlan): Promise<void> {
  await removeTree(folder)
}

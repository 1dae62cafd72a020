import { makeFolder, removeTree, writeWhole } from '../host/files/files.js'
import { findProgram } from '../host/facts/packages.js'
import { captureProcess } from '../host/process/process.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { Arch } from './arch.js'
import { defaultVmm, vmmFacts, type VmmId } from './vmm-facts.js'
import type { VmmPlan } from './vmm.js'

/** Finds the program of a VMM; one from a package is already installed (tool-needs.ts). */
export async function locateVmm(vmm: VmmId, arch: Arch): Promise<Outcome<string>> {
  const { programFor, releases } = vmmFacts[vmm]
  const { program } = programFor(arch)
  if (releases === null) return success(program)
  const found = await findProgram(program)
  return found === undefined
    ? failure('infrastructure', `missing: ${program}`, {
        hint: `put ${program} of ${releases} in PATH, or boot with vmm: ${defaultVmm}`,
      })
    : success(found)
}

/** Enough for a large disk on a slow host. */
const copyLimitMs = 600_000

async function makeCopies(
  { folder, commands }: NonNullable<VmmPlan['copies']>,
  signal: AbortSignal,
): Promise<Outcome<null>> {
  await removeTree(folder)
  await makeFolder(folder)
  for (const argv of commands) {
    const { exitCode, reason, lines, message } = await captureProcess(
      { argv },
      { timeoutMs: copyLimitMs, signal },
    )
    if (exitCode === 0) continue
    await removeTree(folder)
    if (reason === 'cancelled') return failure('cancelled', 'cancelled while copying a disk')
    const errorLines = lines.length > 0 ? lines : [message]
    return failure('infrastructure', `a disk cannot be copied (${reason})`, {
      evidence: [{ source: argv[0] ?? '', firstLine: 1, lines: errorLines }],
    })
  }
  return success(null)
}

/** Creates the files of a planned machine; removes the copies again if copying fails. */
export async function makeVmmFiles(
  { copies, files }: VmmPlan,
  signal: AbortSignal,
): Promise<Outcome<null>> {
  const copied = copies === null ? success(null) : await makeCopies(copies, signal)
  if (!copied.ok) return copied
  for (const { path: file, text } of files) await writeWhole(file, text)
  return success(null)
}

/** Disk copies can be large and are not needed after the boot. */
export async function removeVmmDisks({ copies }: VmmPlan): Promise<void> {
  if (copies !== null) await removeTree(copies.folder)
}

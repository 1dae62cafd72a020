import path from 'node:path'
import { readTextIfThere } from '../../host/files/files.js'
import { builtCommandLineName, type KernelFamily } from '../../kernels/family.js'
import { layCommandLine } from '../../machine/disk-command-line.js'
import type { MachineInput } from '../../machine/machine-input.js'
import { decideNetwork } from '../../machine/network.js'
import { planShares } from '../../machine/shared-folder.js'
import type { Profile } from '../../profile/profile.js'
import { success, type Outcome } from '../../verdict.js'
import type { BootPaths } from './boot-files.js'
import { describeDisks, describeShares } from './describe-files.js'

/** The kernel's command line; the part that the build decides is read from the output folder. */
export async function readCommandLine(
  profile: Profile,
  family: KernelFamily,
  out: string,
): Promise<string> {
  const built = await readTextIfThere(path.join(out, builtCommandLineName))
  return family.commandLine(profile, built?.trim() ?? null)
}

/** The machine of a profile, all paths absolute; fails if a file does not exist. */
export async function describeMachine(
  profile: Profile,
  family: KernelFamily,
  files: BootPaths,
  out: string,
): Promise<Outcome<Omit<MachineInput, 'accelerator' | 'initramfs' | 'control'>>> {
  const { arch, boot } = profile.settings
  const disks = await describeDisks(profile, files, out)
  if (!disks.ok) return disks
  const network = await decideNetwork(boot.network)
  if (!network.ok) return network
  const shared = await describeShares(profile, out)
  if (!shared.ok) return shared
  const folders = shared.value
  const shares = planShares(
    folders.filter(({ type = 'virtiofs' }) => type === 'virtiofs'),
    out,
  )
  if (!shares.ok) return shares
  return success({
    arch,
    boot,
    kernel: files.kernel,
    disks: disks.value,
    network: network.value,
    shares: shares.value,
    plan9: folders
      .filter(({ type }) => type === '9p')
      .map(({ tag, path: folder, security = 'none', readonly = false }) => ({
        tag,
        path: folder,
        security,
        readonly,
      })),
    commandLine: await readCommandLine(profile, family, out),
  })
}

/**
 * Writes the command line where a kernel on a disk reads it: into a layer over that disk, created in
 * `folder`.
 */
export async function placeCommandLine<Machine extends Pick<MachineInput, 'disks' | 'commandLine'>>(
  machine: Machine,
  { commandLineAt }: BootPaths,
  folder: string,
): Promise<Outcome<Machine>> {
  const [first, ...others] = machine.disks
  if (commandLineAt === undefined || first === undefined) return success(machine)
  const layer = await layCommandLine(first, machine.commandLine, commandLineAt, folder)
  if (!layer.ok) return layer
  const disks = [{ ...first, path: layer.value, format: 'qcow2' as const }, ...others]
  return success({ ...machine, disks })
}

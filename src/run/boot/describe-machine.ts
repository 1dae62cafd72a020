import path from 'node:path'
import { isQcow2, qcow2HeaderBytes } from '../../formats/qcow2/header.js'
import { fileExists, isFolder, readStart, readTextIfThere } from '../../host/files/files.js'
import { builtCommandLineName, type KernelFamily } from '../../kernels/family.js'
import { layCommandLine } from '../../machine/disk-command-line.js'
import type { Disk, MachineInput } from '../../machine/machine-input.js'
import { diskFormats, type DiskFormat } from '../../machine/machine-types.js'
import { decideNetwork } from '../../machine/network.js'
import { planShares } from '../../machine/shared-folder.js'
import type { Profile } from '../../profile/profile.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { BootPaths } from './boot-files.js'

/** The kernel's command line; the part that the build decides is read from the output folder. */
export async function readCommandLine(
  profile: Profile,
  family: KernelFamily,
  out: string,
): Promise<string> {
  const built = await readTextIfThere(path.join(out, builtCommandLineName))
  return family.commandLine(profile, built?.trim() ?? null)
}

/** Anything that is not qcow2 counts as raw. */
async function formatOf(image: string): Promise<DiskFormat> {
  return isQcow2(await readStart(image, qcow2HeaderBytes)) ? 'qcow2' : 'raw'
}

/**
 * The format of a disk that is not built yet, from its family or its file name; undefined if neither
 * determines it.
 */
export function plannedFormat(
  image: string,
  { diskFormat }: Pick<BootPaths, 'diskFormat'>,
): DiskFormat | undefined {
  return diskFormat ?? diskFormats.find((format) => path.extname(image) === `.${format}`)
}

/** The machine of a profile, all paths absolute; fails if a file does not exist. */
export async function describeMachine(
  profile: Profile,
  family: KernelFamily,
  files: BootPaths,
  out: string,
): Promise<Outcome<Omit<MachineInput, 'accelerator' | 'initramfs' | 'control'>>> {
  const { arch, boot } = profile.settings
  const absolute = (file: string): string =>
    path.resolve(profile.repository, file.replace('{out}', out))
  const wanted: NonNullable<typeof boot.disks> = [
    ...files.disks.map((file) => ({ path: file })),
    ...(boot.disks ?? []),
  ]
  const disks: Disk[] = []
  for (const {
    path: written,
    format,
    interface: by = boot.disk_interface,
    snapshot = true,
  } of wanted) {
    const file = absolute(written)
    if (!files.disks.includes(file) && !(await fileExists(file)))
      return failure('invalid-profile', `boot.disks: no file ${file}`)
    const found = (await fileExists(file)) ? await formatOf(file) : plannedFormat(file, files)
    disks.push({ path: file, format: format ?? found ?? 'raw', interface: by, snapshot })
  }
  const network = await decideNetwork(boot.network)
  if (!network.ok) return network
  const folders = (boot.shares ?? []).map((share) => ({ ...share, path: absolute(share.path) }))
  for (const { path: folder } of folders)
    if (!(await isFolder(folder)))
      return failure('invalid-profile', `boot.shares: no folder ${folder}`)
  const shares = planShares(
    folders.filter(({ type = 'virtiofs' }) => type === 'virtiofs'),
    out,
  )
  if (!shares.ok) return shares
  return success({
    arch,
    boot,
    kernel: files.kernel,
    disks,
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

import path from 'node:path'
import type { KernelFamily } from '../../kernels/family.js'
import { layerCommands, layerFiles } from '../../machine/disk-command-line.js'
import type { MachineInput } from '../../machine/machine-input.js'
import { fileExists } from '../../host/files/files.js'
import { isRoot } from '../../host/facts/machine-facts.js'
import { locateVirtiofsd, virtiofsdCommand } from '../../machine/shared-folder.js'
import { vmmFacts, type VmmId } from '../../machine/vmm-facts.js'
import { vmms } from '../../machine/vmms.js'
import type { Profile } from '../../profile/profile.js'
import type { BootPaths } from './boot-files.js'
import { chooseAcceleration } from './boot-image.js'
import { plannedFormat } from './describe-files.js'
import { describeMachine } from './describe-machine.js'
import { vmmDisksName } from './prepare-vmm.js'
import type { RunFolders } from '../run-folders.js'
import { success, type Outcome } from '../../verdict.js'
import { renderHereDocument, renderInitramfs } from './initramfs-plan.js'
import { planSecondConsoles } from './second-consoles.js'
import { renderCommand } from '../../host/process/shell-quote.js'
import { consoleLogName, initramfsName } from '../../output-files.js'

/** How to start a machine from a shell. */
interface BootPlan {
  readonly lines: readonly string[]
  /** The VMM alone. */
  readonly argv: readonly string[]
}

type Machine = Omit<MachineInput, 'control'>

/** A kernel that reads its command line from the disk gets it in a layer over the disk. */
function planLayer(
  machine: Machine,
  { commandLineAt }: BootPaths,
  folder: string,
): { readonly machine: Machine; readonly lines: readonly string[] } {
  const [first, ...others] = machine.disks
  if (commandLineAt === undefined || first === undefined) return { machine, lines: [] }
  const { text, layer } = layerFiles(folder)
  const bytes = Buffer.byteLength(machine.commandLine) + 1
  const printed = renderCommand(['printf', String.raw`%s\0`, machine.commandLine])
  return {
    machine: { ...machine, disks: [{ ...first, path: layer, format: 'qcow2' }, ...others] },
    lines: [
      renderCommand(['mkdir', '-p', folder]),
      `${printed} > ${renderCommand([text])}`,
      ...layerCommands(first, commandLineAt, bytes).map((argv) =>
        renderCommand(argv, { cwd: folder }),
      ),
    ],
  }
}

/** The options depend on which program is installed: if there is none, the plan says so. */
async function planShareServers({ shares }: Machine): Promise<readonly string[]> {
  if (shares.length === 0) return []
  const daemon = await locateVirtiofsd()
  if (!daemon.ok) return [`# ${daemon.failure.summary}; ${daemon.failure.hint ?? ''}`]
  return shares.map(
    (share) => `${renderCommand(virtiofsdCommand(daemon.value, share, isRoot()))} &`,
  )
}

/** Notes for disks that are not built yet and whose format is unknown. */
async function noteGuesses(files: BootPaths): Promise<readonly string[]> {
  const guessed: string[] = []
  for (const disk of files.disks)
    if (plannedFormat(disk, files) === undefined && !(await fileExists(disk)))
      guessed.push(`# not built yet, assumed to be raw: ${path.basename(disk)}`)
  return guessed
}

/** The VMM's command line, its configuration files and the disks that are copied for it. */
async function planInVmm(
  vmm: VmmId,
  machine: Machine,
  { out, work }: RunFolders,
): Promise<Outcome<BootPlan>> {
  const planned = vmms[vmm].plan(
    { ...machine, control: { type: 'terminal' } },
    {
      out,
      folder: path.join(work, vmmDisksName),
      program: vmmFacts[vmm].programFor(machine.arch).program,
    },
  )
  if (!planned.ok) return planned
  const { argv, copies, files } = planned.value
  const { folder = '', commands = [] } = copies ?? {}
  const folders = [...(commands.length > 0 ? [folder] : []), ...(files.length > 0 ? [out] : [])]
  return success({
    argv,
    lines: [
      ...(folders.length > 0 ? [renderCommand(['mkdir', '-p', ...folders])] : []),
      ...commands.map((command) => renderCommand(command)),
      ...files.map(({ path: file, text }) => renderHereDocument(file, text)),
      ...(await planShareServers(machine)),
      renderCommand(argv),
    ],
  })
}

/** Plans a boot even if this host cannot do it: the first line then says why. */
export async function planBoot(
  profile: Profile,
  family: KernelFamily,
  files: BootPaths,
  folders: RunFolders,
  cacheFolder: string,
): Promise<Outcome<BootPlan>> {
  const { boot } = profile.settings
  const acceleration = await chooseAcceleration(profile, cacheFolder)
  const { accelerator, reason } = acceleration.ok
    ? acceleration.value
    : { accelerator: 'kvm' as const, reason: `not on this host: ${acceleration.failure.summary}` }
  const described = await describeMachine(profile, family, files, folders.out)
  if (!described.ok) return described
  const recipe = boot.initramfs
  const initramfs = recipe === undefined ? null : path.join(folders.out, initramfsName)
  const packed =
    recipe === undefined || initramfs === null
      ? []
      : renderInitramfs(recipe, {
          repository: profile.repository,
          staging: path.join(folders.work, 'initramfs'),
          target: initramfs,
        })
  const memoryNote =
    boot.memory_search === undefined
      ? []
      : ['# boot.memory: minimum: with the most memory that is tried']
  const head = [
    ...packed,
    `# boot with ${accelerator}: ${reason}`,
    ...memoryNote,
    ...(await noteGuesses(files)),
  ]
  const consoles = planSecondConsoles(boot, path.join(folders.out, consoleLogName))
  const wanted: Machine = { ...described.value, accelerator, initramfs, consoles }
  const { machine, lines } = planLayer(wanted, files, path.join(folders.work, 'boot'))
  const planned = await planInVmm(boot.vmm, machine, folders)
  if (!planned.ok) return planned
  return success({ ...planned.value, lines: [...head, ...lines, ...planned.value.lines] })
}

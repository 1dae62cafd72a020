import path from 'node:path'
import type { KernelFamily } from '../kernels/family.js'
import { layerCommands, layerFiles } from '../machine/disk-command-line.js'
import {
  firecrackerArguments,
  planFirecracker,
  planFirecrackerDisks,
} from '../machine/firecracker.js'
import type { MachineInput } from '../machine/machine-input.js'
import { planMachine } from '../machine/qemu-arguments.js'
import { isRoot } from '../host/machine-facts.js'
import { locateVirtiofsd, virtiofsdCommand } from '../machine/shared-folder.js'
import type { Profile } from '../profile/profile.js'
import type { BootPaths } from '../run/boot-files.js'
import { chooseAcceleration, initramfsName } from '../run/boot-image.js'
import { describeMachine } from '../run/describe-machine.js'
import type { Workplace } from '../run/workplace.js'
import { success, type Outcome } from '../verdict.js'
import { renderHereDocument, renderInitramfs } from './initramfs-plan.js'
import { renderCommand } from './shell-quote.js'

/** How a machine is started, for a shell. */
export interface BootPlan {
  readonly lines: readonly string[]
  /** The VMM alone. */
  readonly argv: readonly string[]
}

type Machine = Omit<MachineInput, 'control'>

/** A command line that stands on the disk goes into a layer over it. */
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

/** Without the program nobody can say its options: then the plan says what is missing. */
async function planShareServers({ shares }: Machine): Promise<readonly string[]> {
  if (shares.length === 0) return []
  const daemon = await locateVirtiofsd()
  if (!daemon.ok) return [`# ${daemon.failure.summary}; ${daemon.failure.hint ?? ''}`]
  return shares.map(
    (share) => `${renderCommand(virtiofsdCommand(daemon.value, share, isRoot()))} &`,
  )
}

/** Firecracker reads a file, and disks that are made for it. */
function planInFirecracker(machine: Machine, folder: string): Outcome<BootPlan> {
  const disks = planFirecrackerDisks(machine.disks, folder)
  if (!disks.ok) return disks
  const planned = planFirecracker({ ...machine, disks: disks.value.map(({ disk }) => disk) })
  if (!planned.ok) return planned
  const file = path.join(folder, 'firecracker.json')
  const argv = firecrackerArguments('firecracker', file)
  return success({
    argv,
    lines: [
      renderCommand(['mkdir', '-p', folder]),
      ...disks.value.flatMap(({ copy }) => (copy === null ? [] : [renderCommand(copy)])),
      renderHereDocument(file, `${JSON.stringify(planned.value, null, 2)}\n`),
      renderCommand(argv),
    ],
  })
}

/** Plans a boot, also where this host could not do it: then the first line says why. */
export async function planBoot(
  profile: Profile,
  family: KernelFamily,
  files: BootPaths,
  workplace: Workplace,
  cacheFolder: string,
): Promise<Outcome<BootPlan>> {
  const { boot } = profile.settings
  const acceleration = await chooseAcceleration(profile, cacheFolder)
  const { accelerator, reason } = acceleration.ok
    ? acceleration.value
    : { accelerator: 'kvm' as const, reason: `not on this host: ${acceleration.failure.summary}` }
  const described = await describeMachine(profile, family, files, workplace.out)
  if (!described.ok) return described
  const recipe = boot.initramfs
  const initramfs = recipe === undefined ? null : path.join(workplace.out, initramfsName)
  const packed =
    recipe === undefined || initramfs === null
      ? []
      : renderInitramfs(recipe, {
          repository: profile.repository,
          staging: path.join(workplace.work, 'initramfs'),
          target: initramfs,
        })
  const head = [...packed, `# boot with ${accelerator}: ${reason}`]
  const wanted: Machine = { ...described.value, accelerator, initramfs }
  const folder = path.join(workplace.work, 'boot')
  if (boot.vmm === 'firecracker') {
    const planned = planInFirecracker(wanted, folder)
    if (!planned.ok) return planned
    return success({ ...planned.value, lines: [...head, ...planned.value.lines] })
  }
  const { machine, lines } = planLayer(wanted, files, folder)
  const argv = planMachine({ ...machine, control: { type: 'terminal' } })
  const servers = await planShareServers(machine)
  return success({ argv, lines: [...head, ...lines, ...servers, renderCommand(argv)] })
}

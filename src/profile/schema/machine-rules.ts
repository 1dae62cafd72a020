import { architectures, type Arch } from '../../machine/arch.js'
import type { MachineType } from '../../machine/machine-types.js'
import { machineOf, vmmFacts, type VmmId } from '../../machine/vmm-facts.js'
import { checkArguments } from './extra-arguments.js'
import type { Objection } from './objection.js'

interface ShareSettings {
  readonly tag: string
  readonly type?: 'virtiofs' | '9p' | undefined
  readonly security?: string | undefined
  readonly readonly?: boolean | undefined
}

/** The part of `boot` that the rules are about. */
interface MachineSettings {
  readonly vmm: VmmId
  readonly machine: MachineType
  readonly cpu?: string | undefined
  readonly cpus: number
  /** In bytes. */
  readonly memory: number
  readonly method: 'direct' | 'disk'
  readonly disk_interface: string
  readonly disks?: readonly { readonly interface?: string | undefined }[] | undefined
  readonly network?:
    | {
        readonly device?: string | undefined
        readonly forward?: readonly unknown[] | undefined
        readonly outgoing?: boolean | undefined
        readonly tap?: string | undefined
      }
    | undefined
  readonly shares?: readonly ShareSettings[] | undefined
  readonly arguments?: readonly string[] | undefined
  readonly consoles?: readonly { readonly name: string }[] | undefined
  readonly core?: boolean | undefined
  readonly watchdog?: boolean | undefined
  readonly stop?: string | undefined
}

/** Why an architecture does not have a machine; undefined if it does. */
export function objectToArch(arch: Arch, machine: MachineType): string | undefined {
  const machines: readonly string[] = architectures[arch].machines
  return machines.includes(machine)
    ? undefined
    : `there is no ${machine} for ${arch}; it has ${machines.join(', ')}`
}

/** Why a VMM does not support an architecture; undefined if it does. */
export function objectToVmm(arch: Arch, vmm: VmmId): string | undefined {
  const { archs } = vmmFacts[vmm]
  return archs.includes(arch)
    ? undefined
    : `${vmm} does not support ${arch}; it supports ${archs.join(', ')}`
}

function checkDisks(boot: MachineSettings): readonly Objection[] {
  const { name, traits } = machineOf(boot)
  const offered: readonly string[] = traits.diskInterfaces
  const objectTo = (wanted: string | undefined, ...path: (string | number)[]): Objection[] =>
    wanted === undefined || offered.includes(wanted)
      ? []
      : [{ path, message: `${name} has no ${wanted}; it has ${offered.join(', ')}` }]
  return [
    ...objectTo(boot.disk_interface, 'disk_interface'),
    ...(boot.disks ?? []).flatMap((disk, index) =>
      objectTo(disk.interface, 'disks', index, 'interface'),
    ),
  ]
}

function checkNetwork(boot: MachineSettings): readonly Objection[] {
  const { vmm, network } = boot
  if (network === undefined) return []
  const { name, traits } = machineOf(boot)
  const { device, forward, outgoing, tap } = network
  return [
    ...(!traits.takesAnyCard && device !== undefined && device !== 'virtio-net'
      ? [{ path: ['network', 'device'], message: `${name} has no ${device}; it has virtio-net` }]
      : []),
    ...(tap !== undefined && forward !== undefined
      ? [{ path: ['network', 'forward'], message: 'ports are not forwarded to a tap interface' }]
      : []),
    ...(tap !== undefined && outgoing !== undefined
      ? [
          {
            path: ['network', 'outgoing'],
            message: 'has no effect on a tap interface: the host decides where it leads',
          },
        ]
      : []),
    ...(!vmmFacts[vmm].playsNetwork && tap === undefined
      ? [{ path: ['network'], message: `${vmm} has no network of its own: set tap` }]
      : []),
  ]
}

function checkCpus({ vmm, cpu, cpus }: MachineSettings): readonly Objection[] {
  const { hasCpuModels, mostCpus } = vmmFacts[vmm]
  const has = hasCpuModels || cpu === undefined || cpu === 'max' || cpu === 'host'
  return [
    ...(has ? [] : [{ path: ['cpu'], message: `${vmm} has only the host’s CPU (max or host)` }]),
    ...(mostCpus !== null && cpus > mostCpus
      ? [{ path: ['cpus'], message: `${vmm} has at most ${mostCpus} CPUs` }]
      : []),
  ]
}

/** Features that need PCI or ACPI. */
function checkEnding(boot: MachineSettings): readonly Objection[] {
  const { watchdog, stop } = boot
  const { name, traits } = machineOf(boot)
  return [
    ...(watchdog === true && !traits.hasWatchdog
      ? [{ path: ['watchdog'], message: `${name} has no watchdog` }]
      : []),
    ...(stop === 'powerdown' && !traits.hasPowerButton
      ? [{ path: ['stop'], message: `${name} has no power button; stop: quit` }]
      : []),
  ]
}

function checkConsoles({ vmm, consoles = [], core }: MachineSettings): readonly Objection[] {
  const names = consoles.map(({ name }) => name)
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index)
  return [
    ...(!vmmFacts[vmm].hasSecondConsoles && consoles.length > 0
      ? [{ path: ['consoles'], message: `${vmm} has one console` }]
      : []),
    ...(!vmmFacts[vmm].dumpsMemory && core === true
      ? [{ path: ['core'], message: `${vmm} cannot dump the guest’s memory` }]
      : []),
    ...(repeated === -1
      ? []
      : [{ path: ['consoles', repeated, 'name'], message: `a second console ${names[repeated]}` }]),
  ]
}

function checkShares({ vmm, shares = [] }: MachineSettings): readonly Objection[] {
  const tags = shares.map(({ tag }) => tag)
  const served = vmmFacts[vmm].shares
  const none =
    shares.length > 0 && served.length === 0
      ? [{ path: ['shares'], message: `${vmm} shares no folders` }]
      : []
  const single = shares.flatMap(({ tag, type = 'virtiofs', security, readonly }, index) => {
    const objectTo = (key: string, message: string | undefined): readonly Objection[] =>
      message === undefined ? [] : [{ path: ['shares', index, key], message }]
    const isOther = type !== '9p'
    return [
      ...objectTo('tag', tags.indexOf(tag) < index ? `a second share ${tag}` : undefined),
      ...objectTo('type', !isOther && !served.includes(type) ? `${vmm} has no 9p` : undefined),
      ...objectTo(
        'security',
        isOther && security !== undefined ? 'only type: 9p has it' : undefined,
      ),
      ...objectTo(
        'readonly',
        isOther && readonly === true ? 'only type: 9p can be read-only' : undefined,
      ),
    ]
  })
  return [...none, ...single]
}

function checkExtra({ vmm, arguments: words = [] }: MachineSettings): readonly Objection[] {
  if (!vmmFacts[vmm].takesArguments && words.length > 0)
    return [{ path: ['arguments'], message: `are options of QEMU, not of ${vmm}` }]
  return checkArguments(words).map(({ index, message }) => ({
    path: ['arguments', index],
    message,
  }))
}

function checkMemory({ vmm, memory, shares = [] }: MachineSettings): readonly Objection[] {
  const { wantsWholeMebibytes } = vmmFacts[vmm]
  const served = shares.some(({ type = 'virtiofs' }) => type === 'virtiofs')
  if (memory % 2 ** 20 === 0 || !(wantsWholeMebibytes || served)) return []
  // QEMU rounds -m up to the machine's alignment, but not shared memory.
  const by = wantsWholeMebibytes ? vmm : 'a shared folder'
  return [{ path: ['memory'], message: `${by} needs whole MiB of memory` }]
}

/** Checks which settings of a machine cannot be combined. */
export function checkMachine(boot: MachineSettings): readonly Objection[] {
  const { name, traits } = machineOf(boot)
  return [
    ...(boot.method === 'disk' && !traits.bootsDisks
      ? [{ path: ['method'], message: `${name} boots a kernel directly, never a disk` }]
      : []),
    ...checkCpus(boot),
    ...checkMemory(boot),
    ...checkShares(boot),
    ...checkExtra(boot),
    ...checkDisks(boot),
    ...checkNetwork(boot),
    ...checkConsoles(boot),
    ...checkEnding(boot),
  ]
}

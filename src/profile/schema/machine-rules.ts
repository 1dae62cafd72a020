import { checkArguments } from './extra-arguments.js'
import type { Objection } from './objection.js'

type OtherVmm = 'firecracker' | 'cloud-hypervisor'

interface ShareWish {
  readonly tag: string
  readonly type?: 'virtiofs' | '9p' | undefined
  readonly security?: string | undefined
  readonly readonly?: boolean | undefined
}

/** The part of `boot` that the rules are about. */
interface MachineWish {
  readonly vmm: 'qemu' | OtherVmm
  readonly machine: string
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
  readonly shares?: readonly ShareWish[] | undefined
  readonly arguments?: readonly string[] | undefined
  readonly consoles?: readonly { readonly name: string }[] | undefined
  readonly core?: boolean | undefined
  readonly watchdog?: boolean | undefined
  readonly stop?: string | undefined
}

const machinesOf: Readonly<Record<string, readonly string[]>> = {
  x86_64: ['q35', 'pc', 'microvm'],
  aarch64: ['virt'],
}

/** Without PCI there is only virtio, and IDE and AHCI are parts of the PC's own chipset. */
const interfacesOf: Readonly<Record<string, readonly string[]>> = {
  virt: ['virtio-blk', 'virtio-scsi', 'nvme'],
  microvm: ['virtio-blk', 'virtio-scsi'],
  firecracker: ['virtio-blk'],
  'cloud-hypervisor': ['virtio-blk'],
}

/** MAX_SUPPORTED_VCPUS of Firecracker, MAX_SUPPORTED_CPUS_LEGACY of Cloud Hypervisor. */
const mostCpus: Readonly<Record<OtherVmm, number>> = { firecracker: 32, 'cloud-hypervisor': 254 }

/** Why an architecture does not have a machine; undefined where it does. */
export function objectToArch(arch: string, machine: string): string | undefined {
  const machines = machinesOf[arch] ?? []
  return machines.includes(machine)
    ? undefined
    : `there is no ${machine} for ${arch}; it has ${machines.join(', ')}`
}

function checkDisks(boot: MachineWish, name: string): readonly Objection[] {
  const offered = interfacesOf[name]
  if (offered === undefined) return []
  const objectTo = (wish: string | undefined, ...path: (string | number)[]): Objection[] =>
    wish === undefined || offered.includes(wish)
      ? []
      : [{ path, message: `${name} has no ${wish}; it has ${offered.join(', ')}` }]
  return [
    ...objectTo(boot.disk_interface, 'disk_interface'),
    ...(boot.disks ?? []).flatMap((disk, index) =>
      objectTo(disk.interface, 'disks', index, 'interface'),
    ),
  ]
}

function checkNetwork({ vmm, machine, network }: MachineWish): readonly Objection[] {
  if (network === undefined) return []
  const name = vmm === 'qemu' ? machine : vmm
  const { device, forward, outgoing, tap } = network
  const virtioOnly = vmm !== 'qemu' || name === 'microvm'
  return [
    ...(virtioOnly && device !== undefined && device !== 'virtio-net'
      ? [{ path: ['network', 'device'], message: `${name} has no ${device}; it has virtio-net` }]
      : []),
    ...(tap !== undefined && forward !== undefined
      ? [{ path: ['network', 'forward'], message: 'ports are not forwarded to a tap interface' }]
      : []),
    ...(tap !== undefined && outgoing !== undefined
      ? [
          {
            path: ['network', 'outgoing'],
            message: 'where a tap interface leads is the host’s say',
          },
        ]
      : []),
    ...(vmm !== 'qemu' && tap === undefined
      ? [{ path: ['network'], message: `${vmm} has no network of its own: name a tap` }]
      : []),
  ]
}

/** What QEMU alone has, and where the others have less of it. */
function checkOtherVmm(
  { cpu, cpus, shares = [] }: MachineWish,
  vmm: OtherVmm,
): readonly Objection[] {
  const own = cpu === undefined || cpu === 'max' || cpu === 'host'
  return [
    ...(own ? [] : [{ path: ['cpu'], message: `${vmm} has no CPU but the host’s (max or host)` }]),
    ...(cpus > mostCpus[vmm]
      ? [{ path: ['cpus'], message: `${vmm} has at most ${mostCpus[vmm]} CPUs` }]
      : []),
    ...(vmm === 'firecracker' && shares.length > 0
      ? [{ path: ['shares'], message: 'firecracker shares no folders' }]
      : []),
  ]
}

/** What needs PCI or ACPI, which microvm has none of, and QEMU's machine protocol. */
function checkEnding({ vmm, machine, watchdog, stop }: MachineWish): readonly Objection[] {
  const name = vmm === 'qemu' ? machine : vmm
  if (vmm === 'qemu' && machine !== 'microvm') return []
  return [
    ...(watchdog === true ? [{ path: ['watchdog'], message: `${name} has no watchdog` }] : []),
    ...(stop === 'powerdown'
      ? [{ path: ['stop'], message: `${name} has no power button; stop: quit` }]
      : []),
  ]
}

function checkConsoles({ vmm, consoles = [], core }: MachineWish): readonly Objection[] {
  const names = consoles.map(({ name }) => name)
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index)
  return [
    ...(vmm !== 'qemu' && consoles.length > 0
      ? [{ path: ['consoles'], message: `${vmm} has one console` }]
      : []),
    ...(vmm !== 'qemu' && core === true
      ? [{ path: ['core'], message: `${vmm} cannot write the guest’s memory down` }]
      : []),
    ...(repeated === -1
      ? []
      : [{ path: ['consoles', repeated, 'name'], message: `a second console ${names[repeated]}` }]),
  ]
}

function checkShares({ vmm, shares = [] }: MachineWish): readonly Objection[] {
  const tags = shares.map(({ tag }) => tag)
  return shares.flatMap(({ tag, type = 'virtiofs', security, readonly }, index) => {
    const objectTo = (key: string, message: string | undefined): readonly Objection[] =>
      message === undefined ? [] : [{ path: ['shares', index, key], message }]
    const isOther = type !== '9p'
    return [
      ...objectTo('tag', tags.indexOf(tag) < index ? `a second share ${tag}` : undefined),
      ...objectTo('type', !isOther && vmm !== 'qemu' ? `${vmm} has no 9p` : undefined),
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
}

function checkExtra({ vmm, arguments: words = [] }: MachineWish): readonly Objection[] {
  if (vmm !== 'qemu' && words.length > 0)
    return [{ path: ['arguments'], message: `they are QEMU’s, and ${vmm} is none` }]
  return checkArguments(words).map(({ index, message }) => ({
    path: ['arguments', index],
    message,
  }))
}

/** Everything about a machine that cannot be had together. */
export function checkMachine(boot: MachineWish): readonly Objection[] {
  const { vmm, machine, method, memory, shares = [] } = boot
  const name = vmm === 'qemu' ? machine : vmm
  const directOnly = vmm !== 'qemu' || name === 'microvm'
  // QEMU rounds -m up to what the machine needs, but not the memory that is shared.
  const sharer = vmm === 'qemu' ? 'a shared folder' : vmm
  const served = shares.some(({ type = 'virtiofs' }) => type === 'virtiofs')
  return [
    ...(directOnly && method !== 'direct'
      ? [{ path: ['method'], message: `${name} boots a kernel directly, never a disk` }]
      : []),
    ...(vmm === 'qemu' ? [] : checkOtherVmm(boot, vmm)),
    ...(memory % 2 ** 20 !== 0 && (vmm !== 'qemu' || served)
      ? [{ path: ['memory'], message: `${sharer} wants whole MiB of memory` }]
      : []),
    ...checkShares(boot),
    ...checkExtra(boot),
    ...checkDisks(boot, name),
    ...checkNetwork(boot),
    ...checkConsoles(boot),
    ...checkEnding(boot),
  ]
}

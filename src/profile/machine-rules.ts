/** What does not go together in a machine, and where the profile says so. */
export interface MachineObjection {
  /** Below `boot`. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The part of `boot` that the rules are about. */
interface MachineWish {
  readonly vmm: 'qemu' | 'firecracker'
  readonly machine: string
  readonly cpus: number
  /** In bytes. */
  readonly memory: number
  readonly method: 'direct' | 'disk'
  readonly disk_interface: string
  readonly balloon: boolean
  readonly disks?: readonly { readonly interface?: string | undefined }[] | undefined
  readonly network?:
    | {
        readonly device?: string | undefined
        readonly forward?: readonly unknown[] | undefined
        readonly outgoing?: boolean | undefined
        readonly tap?: string | undefined
      }
    | undefined
  readonly shares?: readonly { readonly tag: string }[] | undefined
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
}

/** MAX_SUPPORTED_VCPUS of Firecracker. */
const firecrackerCpus = 32

/** Why an architecture does not have a machine; undefined where it does. */
export function objectToArch(arch: string, machine: string): string | undefined {
  const machines = machinesOf[arch] ?? []
  return machines.includes(machine)
    ? undefined
    : `there is no ${machine} for ${arch}; it has ${machines.join(', ')}`
}

function checkDisks(boot: MachineWish, name: string): readonly MachineObjection[] {
  const offered = interfacesOf[name]
  if (offered === undefined) return []
  const objectTo = (wish: string | undefined, ...path: (string | number)[]): MachineObjection[] =>
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

function checkNetwork({ vmm, machine, network }: MachineWish): readonly MachineObjection[] {
  if (network === undefined) return []
  const name = vmm === 'firecracker' ? vmm : machine
  const { device, forward, outgoing, tap } = network
  const virtioOnly = name === 'firecracker' || name === 'microvm'
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
    ...(vmm === 'firecracker' && tap === undefined
      ? [{ path: ['network'], message: 'firecracker has no network of its own: name a tap' }]
      : []),
  ]
}

/** Everything about a machine that cannot be had together. */
export function checkMachine(boot: MachineWish): readonly MachineObjection[] {
  const { vmm, machine, method, cpus, memory, balloon, shares = [] } = boot
  const name = vmm === 'firecracker' ? vmm : machine
  const directOnly = name === 'firecracker' || name === 'microvm'
  // QEMU rounds -m up to what the machine needs, but not the memory that is shared.
  const sharer = vmm === 'firecracker' ? vmm : 'a shared folder'
  const tags = shares.map(({ tag }) => tag)
  const repeated = tags.findIndex((tag, index) => tags.indexOf(tag) !== index)
  return [
    ...(directOnly && method !== 'direct'
      ? [{ path: ['method'], message: `${name} boots a kernel directly, never a disk` }]
      : []),
    ...(vmm === 'firecracker' && cpus > firecrackerCpus
      ? [{ path: ['cpus'], message: `firecracker has at most ${firecrackerCpus} CPUs` }]
      : []),
    ...(memory % 2 ** 20 !== 0 && (vmm === 'firecracker' || shares.length > 0)
      ? [{ path: ['memory'], message: `${sharer} wants whole MiB of memory` }]
      : []),
    ...(vmm === 'firecracker' && balloon
      ? [{ path: ['balloon'], message: 'there is a balloon with vmm: qemu only' }]
      : []),
    ...(vmm === 'firecracker' && shares.length > 0
      ? [{ path: ['shares'], message: 'firecracker shares no folders' }]
      : []),
    ...(repeated === -1
      ? []
      : [{ path: ['shares', repeated, 'tag'], message: `a second share ${tags[repeated]}` }]),
    ...checkDisks(boot, name),
    ...checkNetwork(boot),
  ]
}

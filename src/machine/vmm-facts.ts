import { architectures, archs, type Arch } from './arch.js'
import { machineTypes, withoutPci, type MachineTraits, type MachineType } from './machine-types.js'

/** Facts about a VMM for profiles, the doctor and kernel families; vmms.ts has its adapters. */
interface VmmFacts {
  /** Its name in messages. */
  readonly title: string
  /** Its only machine; null: `boot.machine` chooses one from machine-types.ts. */
  readonly machine: MachineTraits | null
  /** Architectures of its guests. */
  readonly archs: readonly Arch[]
  /** Its program for guests of an architecture, and the Debian package that contains it. */
  readonly programFor: (arch: Arch) => {
    readonly program: string
    readonly debianPackage: string | null
  }
  /** Where to get it if no package contains it. */
  readonly releases: string | null
  readonly oldestVersion: string | null
  /** The names of its processes, to find one that outlived its run. */
  readonly processName: RegExp
  /** CPU models other than the host's. */
  readonly hasCpuModels: boolean
  /** Null: as many as a profile can ask for. */
  readonly mostCpus: number | null
  /** It does not round memory up. */
  readonly wantsWholeMebibytes: boolean
  /** It has a network without a tap interface. */
  readonly playsNetwork: boolean
  readonly shares: readonly ('virtiofs' | '9p')[]
  /** It can discard the guest's writes to a disk; for other VMMs disks are copied. */
  readonly hasSnapshots: boolean
  readonly hasSecondConsoles: boolean
  readonly hasDebugExit: boolean
  /** `boot.arguments`, which are QEMU's. */
  readonly takesArguments: boolean
  readonly dumpsMemory: boolean
  readonly isInteractive: boolean
  readonly waitsForDebugger: boolean
  /** Architectures for which it loads only ELF kernels. */
  readonly loadsElfAlone: readonly Arch[]
  /** Architectures without power-off: a guest ends with a reset by the keyboard controller. */
  readonly leavesByKeyboard: readonly Arch[]
}

/** A small VMM: no snapshots, no QMP, one machine without PCI slots for further devices. */
function describeSmallVmm(
  title: string,
  program: string,
  rest: Pick<VmmFacts, 'releases' | 'mostCpus' | 'shares' | 'loadsElfAlone' | 'leavesByKeyboard'>,
): VmmFacts {
  return {
    title,
    machine: {
      ...withoutPci,
      diskInterfaces: ['virtio-blk'],
      kvmNeed: {
        reason: `${title} needs KVM: it has no other accelerator`,
        remedy: 'boot with vmm: qemu here',
      },
    },
    archs: ['x86_64', 'aarch64'],
    programFor: () => ({ program, debianPackage: null }),
    oldestVersion: null,
    processName: new RegExp(`^${program}$`),
    hasCpuModels: false,
    wantsWholeMebibytes: true,
    playsNetwork: false,
    hasSnapshots: false,
    hasSecondConsoles: false,
    hasDebugExit: false,
    takesArguments: false,
    dumpsMemory: false,
    isInteractive: false,
    waitsForDebugger: false,
    ...rest,
  }
}

const table = {
  qemu: {
    title: 'QEMU',
    machine: null,
    archs,
    programFor: (arch) => {
      const { program, debianPackage } = architectures[arch].qemu
      return { program, debianPackage }
    },
    releases: null,
    // The first with all that every boot needs: qemu/introduced.ts.
    oldestVersion: '6.0',
    processName: /^qemu-system-\w+$/,
    mostCpus: null,
    shares: ['virtiofs', '9p'],
    hasCpuModels: true,
    wantsWholeMebibytes: false,
    playsNetwork: true,
    hasSnapshots: true,
    hasSecondConsoles: true,
    hasDebugExit: true,
    takesArguments: true,
    dumpsMemory: true,
    isInteractive: true,
    waitsForDebugger: true,
    loadsElfAlone: [],
    leavesByKeyboard: [],
  },
  firecracker: describeSmallVmm('Firecracker', 'firecracker', {
    releases: 'https://github.com/firecracker-microvm/firecracker/releases',
    // MAX_SUPPORTED_VCPUS
    mostCpus: 32,
    shares: [],
    // v1.16, vmm/src/arch/x86_64: it has only the ELF loader.
    loadsElfAlone: ['x86_64'],
    // FAQ.md
    leavesByKeyboard: ['x86_64'],
  }),
  'cloud-hypervisor': describeSmallVmm('Cloud Hypervisor', 'cloud-hypervisor', {
    releases: 'https://github.com/cloud-hypervisor/cloud-hypervisor/releases',
    // MAX_SUPPORTED_CPUS_LEGACY
    mostCpus: 254,
    shares: ['virtiofs'],
    loadsElfAlone: [],
    leavesByKeyboard: [],
  }),
} satisfies Readonly<Record<string, VmmFacts>>

export type VmmId = keyof typeof table
export const vmmFacts: Readonly<Record<VmmId, VmmFacts>> = table
export const vmmIds = Object.keys(table) as [VmmId, ...VmmId[]]

/** What to do about a VMM that is too old. */
export const oldVmmRemedy =
  'use a newer release of the system: Debian 12 has QEMU 7.2, Ubuntu 22.04 has 6.2; or put a newer QEMU first in PATH'

/** The VMM of profiles that do not name one. */
export const defaultVmm: VmmId = 'qemu'

/** A machine's traits, and its name for messages. */
export function machineOf(boot: { readonly vmm: VmmId; readonly machine: MachineType }): {
  readonly name: string
  readonly traits: MachineTraits
} {
  const own = vmmFacts[boot.vmm].machine
  return own === null
    ? { name: boot.machine, traits: machineTypes[boot.machine] }
    : { name: boot.vmm, traits: own }
}

import { architectures, archs, type Arch } from './arch.js'
import { machineTypes, withoutPci, type MachineTraits, type MachineType } from './machine-types.js'

/** What a profile, the doctor and the kernel families know of a VMM; how it is driven is in vmms.ts. */
export interface VmmFacts {
  /** As a reader knows it. */
  readonly title: string
  /** The machine that it has; null: those of machine-types.ts, by `boot.machine`. */
  readonly machine: MachineTraits | null
  /** Architectures of its guests. */
  readonly archs: readonly Arch[]
  /** Its program for guests of an architecture, and the package of Debian that has it. */
  readonly programFor: (arch: Arch) => {
    readonly program: string
    readonly debianPackage: string | null
  }
  /** Where it is to be had if no package has it. */
  readonly releases: string | null
  readonly oldestVersion: string | null
  /** What its processes are called, by which one is found that outlived its run. */
  readonly processName: RegExp
  /** Other CPU models than the host's. */
  readonly hasCpuModels: boolean
  /** Null: as many as a profile can ask for. */
  readonly mostCpus: number | null
  /** It rounds no memory up. */
  readonly wantsWholeMebibytes: boolean
  /** A network without a tap interface. */
  readonly playsNetwork: boolean
  readonly shares: readonly ('virtiofs' | '9p')[]
  /** It forgets what a guest writes to a disk; for others disks are copied. */
  readonly hasSnapshots: boolean
  readonly hasSecondConsoles: boolean
  readonly hasDebugExit: boolean
  /** `boot.arguments`, which are QEMU's. */
  readonly takesArguments: boolean
  readonly dumpsMemory: boolean
  readonly isInteractive: boolean
  readonly waitsForDebugger: boolean
  /** Where it takes a kernel as an ELF file and in no other form. */
  readonly loadsElfAlone: readonly Arch[]
  /** Where a guest has no power-off: it leaves by the keyboard controller's reset. */
  readonly leavesByKeyboard: readonly Arch[]
}

/** A VMM that is small: no snapshots, no QMP, one machine without PCI slots to fill. */
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
        reason: `${title} needs KVM: it has nothing else to run a guest with`,
        remedy: 'boot with vmm: qemu here',
      },
    },
    archs: ['x86_64', 'aarch64'],
    programFor: () => ({ program, debianPackage: null }),
    oldestVersion: null,
    processName: new RegExp(`^${program}$`),
    ...{ hasCpuModels: false, wantsWholeMebibytes: true, playsNetwork: false, hasSnapshots: false },
    ...{ hasSecondConsoles: false, hasDebugExit: false, takesArguments: false, dumpsMemory: false },
    ...{ isInteractive: false, waitsForDebugger: false },
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
    // -action, with which a panicked guest goes on printing its trace.
    oldestVersion: '6.0',
    processName: /^qemu-system-\w+$/,
    mostCpus: null,
    shares: ['virtiofs', '9p'],
    ...{ hasCpuModels: true, wantsWholeMebibytes: false, playsNetwork: true, hasSnapshots: true },
    ...{ hasSecondConsoles: true, hasDebugExit: true, takesArguments: true, dumpsMemory: true },
    ...{ isInteractive: true, waitsForDebugger: true },
    loadsElfAlone: [],
    leavesByKeyboard: [],
  },
  firecracker: describeSmallVmm('Firecracker', 'firecracker', {
    releases: 'https://github.com/firecracker-microvm/firecracker/releases',
    // MAX_SUPPORTED_VCPUS
    mostCpus: 32,
    shares: [],
    // v1.16, vmm/src/arch/x86_64: its loader is the one of ELF files.
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

/** What plays the machine where a profile does not say. */
export const defaultVmm: VmmId = 'qemu'

/** A machine's traits, and its name as messages have it. */
export function machineOf(boot: { readonly vmm: VmmId; readonly machine: MachineType }): {
  readonly name: string
  readonly traits: MachineTraits
} {
  const own = vmmFacts[boot.vmm].machine
  return own === null
    ? { name: boot.machine, traits: machineTypes[boot.machine] }
    : { name: boot.vmm, traits: own }
}

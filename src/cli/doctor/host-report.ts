import type { KvmState } from '../../machine/accelerator.js'

/** What is known about a program; null if it is not installed. */
export interface ProgramFacts {
  readonly path: string
  /** The first version number that --version prints; null if it prints none. */
  readonly version: string | null
}

/** Facts about KVM besides the result of the probe. */
export interface KvmFacts {
  readonly state: KvmState
  /** CPU flag: vmx is Intel’s, svm AMD’s; null if the CPU lacks or hides both. */
  readonly extension: 'vmx' | 'svm' | null
  /** The host is itself a virtual machine. */
  readonly isGuest: boolean
  /** Those of kvm, kvm_intel and kvm_amd that the running kernel has, loaded or built in. */
  readonly modules: readonly string[]
}

/** A host, as far as this program depends on it. Sizes in bytes. */
export interface HostReport {
  readonly arch: string
  readonly system: string
  readonly cpu: string
  readonly cpus: number
  /** Version of Node.js. */
  readonly node: string
  readonly programs: Readonly<Record<string, ProgramFacts | null>>
  readonly kvm: KvmFacts
  /** The program that serves shared folders, or why it is missing. */
  readonly virtiofsd: { readonly path: string } | { readonly problem: string }
  readonly cache: {
    readonly folder: string
    readonly writable: boolean
    readonly freeBytes: number | null
  }
  /** Other folders that a run writes to. */
  readonly disks: readonly {
    readonly what: string
    readonly folder: string
    readonly freeBytes: number | null
  }[]
  readonly availableMemoryBytes: number | null
  readonly isRoot: boolean
  /** Packages can be installed without a password. */
  readonly installsPackages: boolean
}

/** Reads the virtualisation flags of /proc/cpuinfo (x86; other CPUs have no such line). */
export function parseCpuFlags(cpuinfo: string): Pick<KvmFacts, 'extension' | 'isGuest'> {
  const flags = new Set(/^flags\s*:(?<flags>.*)$/m.exec(cpuinfo)?.groups?.flags?.split(' '))
  const extension = flags.has('vmx') ? 'vmx' : flags.has('svm') ? 'svm' : null
  return { extension, isGuest: flags.has('hypervisor') }
}

/** MemAvailable of /proc/meminfo, in bytes. */
export function parseAvailableMemory(meminfo: string): number | null {
  const kilobytes = /^MemAvailable:\s*(?<kb>\d+) kB$/m.exec(meminfo)?.groups?.kb
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

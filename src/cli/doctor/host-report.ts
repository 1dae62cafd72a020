import type { KvmState } from '../../machine/accelerator.js'

/** What is known of a program; null where it is not there. */
export interface ProgramFacts {
  readonly path: string
  /** The first number of its --version; null where it has none. */
  readonly version: string | null
}

/** What is known of KVM besides what the probe found. */
export interface KvmFacts {
  readonly state: KvmState
  /** Of the CPU: vmx is Intel’s, svm AMD’s; null where it has neither or hides it. */
  readonly extension: 'vmx' | 'svm' | null
  /** The host is itself a virtual machine. */
  readonly isGuest: boolean
  /** Of kvm, kvm_intel and kvm_amd those that the running kernel has. */
  readonly modules: readonly string[]
}

/** A host, as far as this program depends on it. Sizes in bytes. */
export interface HostReport {
  readonly arch: string
  readonly system: string
  readonly cpu: string
  readonly cpus: number
  /** Of Node.js. */
  readonly node: string
  readonly programs: Readonly<Record<string, ProgramFacts | null>>
  readonly kvm: KvmFacts
  /** The program that serves folders, or why there is none. */
  readonly virtiofsd: { readonly path: string } | { readonly problem: string }
  readonly cache: {
    readonly folder: string
    readonly writable: boolean
    readonly freeBytes: number | null
  }
  readonly availableMemoryBytes: number | null
  /** Missing packages can be installed without asking anybody. */
  readonly installsPackages: boolean
}

/** What /proc/cpuinfo says of virtualisation (x86; other CPUs have no such line). */
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

/** The first number with a dot in what a program says of its version. */
export function parseVersion(lines: readonly string[]): string | null {
  return /\d+(?:\.\d+)+/.exec(lines.slice(0, 3).join('\n'))?.[0] ?? null
}

import type { MachineType } from './machine-types.js'

/** Registers as QEMU's monitor names them. */
export interface RegisterNames {
  /** Where the CPU is; the second is that of a narrower mode, whose frames are not followed. */
  readonly at: readonly [string, ...string[]]
  readonly frame: string
  readonly stack: string
  /** Holds a return address that is not on the stack. */
  readonly link: string | null
}

/** What the product has to know of an architecture, whatever kernel runs on it. */
export interface Architecture {
  /** Names that others have for it: OSv and Go say x64 and amd64, Debian arm64. */
  readonly aliases: readonly string[]
  readonly qemu: {
    readonly program: string
    readonly debianPackage: string
    /** Programs for the narrower architecture that it grew from. */
    readonly narrower: readonly string[]
  }
  /** QEMU's machine types for it, the default first. */
  readonly machines: readonly [MachineType, ...MachineType[]]
  /** What GNU tools for it begin with: x86_64-linux-gnu-gcc. */
  readonly crossPrefix: string
  /** Where a profile names no tools, it is built with those of that prefix and not with the host's. */
  readonly crossByDefault: boolean
  /** It has the ISA devices of a PC: pvpanic and isa-debug-exit. */
  readonly isPc: boolean
  /** Null: QEMU's list of its registers is not read. */
  readonly registers: RegisterNames | null
  /** How a host gets a /dev/kvm; null where its CPU flags and kernel modules say more. */
  readonly kvmAdvice: string | null
}

/** By the name that `uname -m` gives. A further architecture starts here; the compiler and the tests name the rest. */
const table = {
  x86_64: {
    aliases: ['x64', 'amd64', 'x86-64'],
    qemu: {
      program: 'qemu-system-x86_64',
      debianPackage: 'qemu-system-x86',
      narrower: ['qemu-system-i386'],
    },
    machines: ['q35', 'pc', 'microvm'],
    crossPrefix: 'x86_64-linux-gnu-',
    crossByDefault: false,
    isPc: true,
    registers: { at: ['RIP', 'EIP'], frame: 'RBP', stack: 'RSP', link: null },
    kvmAdvice: null,
  },
  aarch64: {
    aliases: ['arm64'],
    qemu: {
      program: 'qemu-system-aarch64',
      debianPackage: 'qemu-system-arm',
      narrower: ['qemu-system-arm'],
    },
    // The only one of QEMU's that is made for virtual machines.
    machines: ['virt'],
    crossPrefix: 'aarch64-linux-gnu-',
    crossByDefault: true,
    isPc: false,
    registers: { at: ['PC'], frame: 'X29', stack: 'SP', link: 'X30' },
    kvmAdvice: 'a host that starts its kernel at EL2 has it; most virtual machines do not',
  },
} as const satisfies Readonly<Record<string, Architecture>>

export type Arch = keyof typeof table
export const architectures: Readonly<Record<Arch, Architecture>> = table
export const archs = Object.keys(table) as [Arch, ...Arch[]]

export const archAliases: Readonly<Record<string, Arch>> = Object.fromEntries(
  archs.flatMap((arch) => architectures[arch].aliases.map((alias) => [alias, arch])),
)

/** The architecture of a name, its own or another; undefined for one that the table lacks. */
export function findArch(name: string): Arch | undefined {
  return archs.find((arch) => arch === (archAliases[name] ?? name))
}

import type { MachineType } from './machine-types.js'

/** Registers as QEMU's monitor names them. */
interface RegisterNames {
  /** The program counter; the second is that of a narrower mode, whose frames are not followed. */
  readonly at: readonly [string, ...string[]]
  readonly frame: string
  readonly stack: string
  /** Holds a return address that is not on the stack. */
  readonly link: string | null
}

/** Facts about an architecture that do not depend on the kernel. */
interface Architecture {
  /** Other names for it: x64 and amd64 in OSv and Go, arm64 in Debian. */
  readonly aliases: readonly string[]
  readonly qemu: {
    readonly program: string
    readonly debianPackage: string
    /** Programs for the 32-bit architecture that it extends. */
    readonly narrower: readonly string[]
  }
  /** QEMU's machine types for it, the default first. */
  readonly machines: readonly [MachineType, ...MachineType[]]
  /** Prefix of its GNU tools, as in x86_64-linux-gnu-gcc. */
  readonly crossPrefix: string
  /** Profiles that name no tools build with that prefix instead of the host's tools. */
  readonly crossByDefault: boolean
  /** It has the ISA devices of a PC: pvpanic and isa-debug-exit. */
  readonly isPc: boolean
  /** Null: QEMU's list of its registers is not read. */
  readonly registers: RegisterNames | null
  /** How a host gets a /dev/kvm; null if its CPU flags and kernel modules are more helpful. */
  readonly kvmAdvice: string | null
}

/** By the name that `uname -m` prints. Add an architecture here; compiler and tests then name the rest. */
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
    // The only machine type of QEMU's that is made for virtual machines.
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

/** Finds an architecture by its name or an alias. */
export function findArch(name: string): Arch | undefined {
  return archs.find((arch) => arch === (archAliases[name] ?? name))
}

import { architectures, archs } from '../arch.js'

/** The registers that locate a CPU; addresses are the guest's virtual addresses. */
export interface CpuRegisters {
  readonly cpu: number
  /** The architecture's name of the register in `at`. */
  readonly name: string
  readonly at: bigint
  /** Null in 32-bit code, whose frames are different. */
  readonly framePointer: bigint | null
  readonly stackPointer: bigint | null
  /** Return address that is not on the stack (X30 of aarch64). */
  readonly link: bigint | null
  /** It waits for an interrupt (x86 HLT); null if QEMU does not report it. */
  readonly halted: boolean | null
}

/** A machine may have 256 CPUs, too many for a report. */
const mostCpus = 64

/** Every program counter, with the other registers of its architecture. */
const places = archs.flatMap((arch) => {
  const { registers } = architectures[arch]
  return registers === null ? [] : registers.at.map((name) => ({ name, registers }))
})

function registerIn(text: string, name: string): bigint | null {
  const [, digits] =
    new RegExp(String.raw`(?:^|\s)${name}=([\da-f]{8,16})(?:\s|$)`).exec(text) ?? []
  return digits === undefined ? null : BigInt(`0x${digits}`)
}

/**
 * Parses the output of QEMU's `info registers -a` (target/i386/cpu-dump.c, target/arm/cpu.c): a part
 * for each CPU, which starts with `CPU#0`.
 */
export function parseRegisters(text: string): readonly CpuRegisters[] {
  const parts = text.split(/^CPU#(?=\d{1,5}\r?$)/m).slice(1, mostCpus + 1)
  return parts.flatMap((part): CpuRegisters[] => {
    const register = (name: string): bigint | null => registerIn(part, name)
    const found = places.find(({ name: one }) => register(one) !== null)
    if (found === undefined) return []
    const { name, registers } = found
    const [, halted] = /\bHLT=([01])/.exec(part) ?? []
    return [
      {
        cpu: Number.parseInt(part, 10),
        name,
        at: register(name) ?? 0n,
        framePointer: register(registers.frame),
        stackPointer: register(registers.stack),
        link: registers.link === null ? null : register(registers.link),
        halted: halted === undefined ? null : halted === '1',
      },
    ]
  })
}

/** Parses the 64-bit words of the monitor's `x /…gx`; fewer if memory is not mapped. */
export function parseWords(text: string): readonly bigint[] {
  return [...text.matchAll(/(?<=[: ])0x([\da-f]{16})(?![\da-f])/g)].map(([word]) => BigInt(word))
}

export function showAddress(address: bigint): string {
  return `0x${address.toString(16)}`
}

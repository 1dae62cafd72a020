import type { Evidence } from '../../../verdict.js'
import { withoutLogPrefix } from '../../input/log-prefix.js'
import { readKernelOffset, type KernelOffset } from './kernel-offset.js'

/** A function by its name and how far into it a place is, both in bytes. */
interface SymbolOffset {
  readonly name: string
  readonly offset: number
  /** As the kernel tells it, to tell functions of one name apart. */
  readonly size: number
}

/** A place in the code that a crash report names. */
export interface TraceAddress {
  /**
   * What addr2line is asked: a hexadecimal address, or `symbol+0xoffset`; null where the kernel's
   * own file has nothing of it.
   */
  readonly query: string | null
  /** What it is called in the report, for a reader to find it there. */
  readonly label: string
  /** The function by the kernel's own account; null where it has none. */
  readonly name: string | null
  readonly symbol?: SymbolOffset
  /** The loaded module that it is in, by the kernel's name for it. */
  readonly module?: string
}

/** As many frames as anybody reads; OSv prints 128 at most (runtime.cc). */
const maxAddresses = 200

/**
 * OSv's forms (runtime.cc, arch/x64/dump.cc, arch/aarch64/dump.cc). The addresses of its backtrace
 * lie inside the call already: it takes the least length of an instruction off before it prints.
 * Kernels that print `0x… name+0x12`, as our own does, are read the same way.
 */
const addressLine =
  /^ {0,8}(?:(RIP|PC): )?0x([\da-f]{1,16})(?: <(.{1,1024})>| ([A-Za-z_.$][\w.$]{0,255}\+0x[\da-f]{1,8}))?(?: |$)/

/**
 * Linux: a function with an offset, which holds where the kernel was moved (KASLR); what is in a
 * module is not in vmlinux. `?` marks what was only found on the stack.
 */
const functionLine =
  /(?:^|[ :\]])([A-Za-z_][\w.]{0,255})\+0x([\da-f]{1,8})\/0x([\da-f]{1,8})(?: ?\[([\w-]{1,64})(?: [^\]]{0,64})?\])?(?: |$)/
/** Where it was itself, not where a call returns to; so is the place that a warning names. */
const exactPlace = /\b(?:RIP|EIP|pc) ?: ?|\bWARNING: /
/** Linux without the names of its functions (CONFIG_KALLSYMS), and old kernels: `[<…>]`. */
const bareLine =
  /^ {0,8}(?:(RIP: 0010:|pc : )|\[<[\da-f]{8,16}>\] )?(\? )?(?:0x([\da-f]{8,16})|\[<([\da-f]{8,16})>\])$/

/** Of a line of OSv or a small kernel; undefined for any other. */
export function parseAddressLine(line: string): TraceAddress | undefined {
  const match = addressLine.exec(line)
  if (match === null) return undefined
  const [, register, digits = '', bracketed, plain] = match
  const address = `0x${digits.replace(/^0+(?=.)/, '')}`
  const name = (bracketed ?? plain)?.replace(/\+(?:0x[\da-f]+|\d+)$/, '')
  return {
    query: address,
    label: register ?? address,
    name: name === undefined || name.startsWith('?') ? null : name,
  }
}

function parseFunctionLine(line: string): TraceAddress | undefined {
  const match = functionLine.exec(line)
  if (match === null) return undefined
  const [, name = '', digits = '0', length = '0', module] = match
  const before = line.slice(0, match.index + 1).trimEnd()
  if (before.endsWith('?')) return undefined
  const offset = Number.parseInt(digits, 16)
  const exact = exactPlace.test(line)
  // A return address may be the first of the next line, or of the next function.
  const inside = exact ? offset : Math.max(0, offset - 1)
  const label = exact ? 'RIP' : `${name}+0x${offset.toString(16)}`
  const symbol = { name, offset: inside, size: Number.parseInt(length, 16) }
  if (module !== undefined) return { query: null, label, name, symbol, module }
  return { query: `${name}+0x${inside.toString(16)}`, label, name, symbol }
}

/** `line` is one of a log that has prefixes, without it. */
function parseBareLine(line: string, offset: KernelOffset | undefined): TraceAddress | undefined {
  const [, register, stale, digits, old] = bareLine.exec(line) ?? []
  const text = digits ?? old
  if (text === undefined || stale !== undefined) return undefined
  const told = BigInt(`0x${text}`)
  const linked = offset?.linkedAt(told) ?? told
  const inside = register === undefined ? linked - 1n : linked
  const label = register === undefined ? `0x${told.toString(16)}` : 'RIP'
  return { query: `0x${inside.toString(16)}`, label, name: null }
}

function parseLine(line: string, offset: KernelOffset | undefined): TraceAddress | undefined {
  const said = withoutLogPrefix(line)
  const isLinux = said !== line || line.includes('[<')
  const bare = isLinux ? parseBareLine(said, offset) : undefined
  return bare ?? parseAddressLine(line) ?? parseFunctionLine(line)
}

/** The addresses in the lines of a crash report, in its order, each once, 200 at most. */
export function findTraceAddresses(evidence: readonly Evidence[]): readonly TraceAddress[] {
  const found = new Map<string, TraceAddress>()
  const lines = evidence.flatMap(({ lines: some }) => some)
  const offset = readKernelOffset(lines)
  for (const line of lines) {
    const address = parseLine(line, offset)
    const key = address?.query ?? address?.label
    if (address === undefined || key === undefined || found.has(key)) continue
    found.set(key, address)
    if (found.size >= maxAddresses) break
  }
  return [...found.values()]
}

import type { Evidence } from '../../../verdict.js'
import { withoutLogPrefix } from '../../input/log-prefix.js'
import { readKernelOffset, type KernelOffset } from './kernel-offset.js'

/** A function's name and an offset into it, in bytes. */
interface SymbolOffset {
  readonly name: string
  readonly offset: number
  /** As the kernel prints it: distinguishes functions of one name. */
  readonly size: number
}

/** A place in the code that a crash report names. */
export interface TraceAddress {
  /**
   * The query for addr2line: a hexadecimal address or `symbol+0xoffset`; null if it is not in the
   * kernel's own file.
   */
  readonly query: string | null
  /** Its name in the report, so that a reader finds it there. */
  readonly label: string
  /** The function that the kernel names; null if it names none. */
  readonly name: string | null
  readonly symbol?: SymbolOffset
  /** The loaded module that contains it, by the kernel's name. */
  readonly module?: string
}

/** More than anyone reads; OSv prints 128 at most (runtime.cc). */
const maxAddresses = 200

/**
 * OSv's formats (runtime.cc, arch/x64/dump.cc, arch/aarch64/dump.cc). The addresses of its backtrace
 * already lie inside the call: OSv subtracts the minimum instruction length before it prints them.
 * Kernels that print `0x… name+0x12`, as hello-kernel does, are read the same way.
 */
const addressLine =
  /^ {0,8}(?:(RIP|PC): )?0x([\da-f]{1,16})(?: <(.{1,1024})>| ([A-Za-z_.$][\w.$]{0,255}\+0x[\da-f]{1,8}))?(?: |$)/

/**
 * Linux: a function with an offset, valid under KASLR too. Module functions are not in vmlinux.
 * `?` marks addresses that were only found on the stack.
 */
const functionLine =
  /(?:^|[ :\]])([A-Za-z_][\w.]{0,255})\+0x([\da-f]{1,8})\/0x([\da-f]{1,8})(?: ?\[([\w-]{1,64})(?: [^\]]{0,64})?\])?(?: |$)/
/** The exact place, not a return address; likewise the place that a warning names. */
const exactPlace = /\b(?:RIP|EIP|pc) ?: ?|\bWARNING: /
/** Linux without function names (CONFIG_KALLSYMS=n), and old kernels: `[<…>]`. */
const bareLine =
  /^ {0,8}(?:(RIP: 0010:|pc : )|\[<[\da-f]{8,16}>\] )?(\? )?(?:0x([\da-f]{8,16})|\[<([\da-f]{8,16})>\])$/

/** Parses a line of OSv or a small kernel; undefined for any other. */
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
  // A return address may already belong to the next line or function.
  const inside = exact ? offset : Math.max(0, offset - 1)
  const label = exact ? 'RIP' : `${name}+0x${offset.toString(16)}`
  const symbol = { name, offset: inside, size: Number.parseInt(length, 16) }
  if (module !== undefined) return { query: null, label, name, symbol, module }
  return { query: `${name}+0x${inside.toString(16)}`, label, name, symbol }
}

/** `line` is without its log prefix. */
function parseBareLine(line: string, offset: KernelOffset | undefined): TraceAddress | undefined {
  const [, register, stale, digits, old] = bareLine.exec(line) ?? []
  const text = digits ?? old
  if (text === undefined || stale !== undefined) return undefined
  const printed = BigInt(`0x${text}`)
  const linked = offset?.linkedAt(printed) ?? printed
  const inside = register === undefined ? linked - 1n : linked
  const label = register === undefined ? `0x${printed.toString(16)}` : 'RIP'
  return { query: `0x${inside.toString(16)}`, label, name: null }
}

function parseLine(line: string, offset: KernelOffset | undefined): TraceAddress | undefined {
  const message = withoutLogPrefix(line)
  const isLinux = message !== line || line.includes('[<')
  const bare = isLinux ? parseBareLine(message, offset) : undefined
  return bare ?? parseAddressLine(line) ?? parseFunctionLine(line)
}

/** The addresses of a crash report, in order, without duplicates, 200 at most. */
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

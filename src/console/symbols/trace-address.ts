import type { Evidence } from '../../verdict.js'

/** A place in the code that a crash report names. */
export interface TraceAddress {
  /** What addr2line is asked: a hexadecimal address, or `symbol+0xoffset`. */
  readonly query: string
  /** What it is called in the report, for a reader to find it there. */
  readonly label: string
  /** The function by the kernel's own account; null where it has none. */
  readonly name: string | null
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
  /(?:^|[ :\]])([A-Za-z_][\w.]{0,255})\+0x([\da-f]{1,8})\/0x[\da-f]{1,8}(?! ?\[)(?: |$)/
const exactRegister = /\b(?:RIP|EIP|pc) ?: ?/

function parseAddressLine(line: string): TraceAddress | undefined {
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
  const [, name = '', digits = '0'] = match
  if (
    line
      .slice(0, match.index + 1)
      .trimEnd()
      .endsWith('?')
  )
    return undefined
  const offset = Number.parseInt(digits, 16)
  const exact = exactRegister.test(line)
  // A return address may be the first of the next line, or of the next function.
  const inside = exact ? offset : Math.max(0, offset - 1)
  return {
    query: `${name}+0x${inside.toString(16)}`,
    label: exact ? 'RIP' : `${name}+0x${offset.toString(16)}`,
    name,
  }
}

/** The addresses in the lines of a crash report, in its order, each once, 200 at most. */
export function findTraceAddresses(evidence: readonly Evidence[]): readonly TraceAddress[] {
  const found = new Map<string, TraceAddress>()
  for (const line of evidence.flatMap(({ lines }) => lines)) {
    const address = parseAddressLine(line) ?? parseFunctionLine(line)
    if (address === undefined || found.has(address.query)) continue
    found.set(address.query, address)
    if (found.size >= maxAddresses) break
  }
  return [...found.values()]
}

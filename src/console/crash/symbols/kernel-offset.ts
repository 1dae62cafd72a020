/** How far a kernel was moved from where it was linked to (KASLR). */
export interface KernelOffset {
  /** Where vmlinux has what was at this address; the same address where it is not of the kernel. */
  linkedAt(address: bigint): bigint
}

/** arch/x86/kernel/setup.c, arch/arm64/kernel/setup.c: said at a panic, not at an oops. */
const told =
  /\bKernel Offset: 0x([\da-f]{1,16}) from 0x([\da-f]{1,16})(?: \(relocation range: 0x[\da-f]{1,16}-0x([\da-f]{1,16})\))?/

/** What a crash report says of it; undefined where it says nothing, or that there is none. */
export function readKernelOffset(lines: readonly string[]): KernelOffset | undefined {
  for (const line of lines) {
    const [, offset, base, end] = told.exec(line) ?? []
    if (offset === undefined || base === undefined) continue
    const moved = BigInt(`0x${offset}`)
    const first = BigInt(`0x${base}`) + moved
    const last = end === undefined ? undefined : BigInt(`0x${end}`)
    return {
      linkedAt: (address) =>
        address >= first && (last === undefined || address <= last) ? address - moved : address,
    }
  }
  return undefined
}

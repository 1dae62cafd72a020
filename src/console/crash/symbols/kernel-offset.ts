/** How far KASLR moved a kernel from its link address. */
export interface KernelOffset {
  /** The address in vmlinux; unchanged if it is outside the kernel. */
  linkedAt(address: bigint): bigint
}

/** arch/x86/kernel/setup.c, arch/arm64/kernel/setup.c: printed on a panic, not on an oops. */
const offsetLine =
  /\bKernel Offset: 0x([\da-f]{1,16}) from 0x([\da-f]{1,16})(?: \(relocation range: 0x[\da-f]{1,16}-0x([\da-f]{1,16})\))?/

/** The offset that a crash report states; undefined if it states none. */
export function readKernelOffset(lines: readonly string[]): KernelOffset | undefined {
  for (const line of lines) {
    const [, offset, base, end] = offsetLine.exec(line) ?? []
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

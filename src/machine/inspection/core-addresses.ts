import { parseElfHeader } from '../../formats/elf/header.js'
import { loadedSegments } from '../../formats/elf/segments.js'

/** Bytes read from the start of a core for its program headers, whose number the guest controls. */
export const coreHeaderBytes = 4 * 2 ** 20

const highHalf = 0xffff_8000_0000_0000n
const wrongStart = 0xffff_0000_0000_0000n

/**
 * Corrects addresses in place. QEMU reads four-level page tables as if every address were in the upper
 * half (target/i386/arch_memory_mapping.c always sets the upper 16 bits). The upper half starts at
 * 0xffff800000000000, so addresses below that belong to the lower half.
 */
export function correctAddresses(start: Buffer): void {
  const header = parseElfHeader(start)
  if (!header.ok || header.value === null) return
  const { wide, little } = header.value.encoding
  // Both architectures are 64-bit and little-endian.
  if (!wide || !little) return
  for (const { address, addressAt } of loadedSegments(start, header.value))
    if (address >= wrongStart && address < highHalf)
      start.writeBigUInt64LE(address - wrongStart, addressAt)
}

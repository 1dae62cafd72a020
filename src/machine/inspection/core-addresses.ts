import { parseElfHeader } from '../../formats/elf/header.js'
import { loadedSegments } from '../../formats/elf/segments.js'

/** Bytes of the start of a core that hold its program headers; the guest decides on their number. */
export const coreHeaderBytes = 4 * 2 ** 20

const highHalf = 0xffff_8000_0000_0000n
const wrongStart = 0xffff_0000_0000_0000n

/**
 * QEMU reads four-level page tables as if every address lay in the upper half
 * (target/i386/arch_memory_mapping.c: it sets the upper 16 bits always). No such address exists below
 * 0xffff800000000000, so those are the lower half's, and are made so in place.
 */
export function correctAddresses(start: Buffer): void {
  const header = parseElfHeader(start)
  if (!header.ok || header.value === null) return
  const { wide, little } = header.value.encoding
  // Both architectures are so.
  if (!wide || !little) return
  for (const { address, addressAt } of loadedSegments(start, header.value))
    if (address >= wrongStart && address < highHalf)
      start.writeBigUInt64LE(address - wrongStart, addressAt)
}

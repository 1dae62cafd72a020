/** Bytes of the start of a core that hold its program headers; the guest decides on their number. */
export const coreHeaderBytes = 4 * 2 ** 20

// ELF-64, gabi: offsets of fields in the file's header and in a program header.
/** 64 bits, the least significant byte first: as both architectures are. */
const classAndData = 0x0201
const programHeaders = { offsetAt: 0x20, sizeAt: 0x36, countAt: 0x38 } as const
const loadType = 1
const addressAt = 0x10
const headerBytes = 0x40
const programHeaderBytes = 0x38

const highHalf = 0xffff_8000_0000_0000n
const wrongStart = 0xffff_0000_0000_0000n

/**
 * QEMU reads four-level page tables as if every address lay in the upper half
 * (target/i386/arch_memory_mapping.c: it sets the upper 16 bits always). No such address exists below
 * 0xffff800000000000, so those are the lower half's, and are made so in place.
 */
export function correctAddresses(start: Buffer): void {
  if (start.length < headerBytes || start.readUInt16BE(4) !== classAndData) return
  const first = Number(start.readBigUInt64LE(programHeaders.offsetAt))
  const size = start.readUInt16LE(programHeaders.sizeAt)
  if (size < programHeaderBytes) return
  const count = start.readUInt16LE(programHeaders.countAt)
  for (let index = 0; index < count; index++) {
    const at = first + index * size
    if (at + programHeaderBytes > start.length) return
    if (start.readUInt32LE(at) !== loadType) continue
    const address = start.readBigUInt64LE(at + addressAt)
    if (address >= wrongStart && address < highHalf)
      start.writeBigUInt64LE(address - wrongStart, at + addressAt)
  }
}

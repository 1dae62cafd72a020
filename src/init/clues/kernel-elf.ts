import { fieldsOf } from '../../formats/elf/fields.js'
import { parseElfHeader } from '../../formats/elf/header.js'

/** An ELF file that no operating system loads. */
export interface KernelElf {
  readonly bits: 32 | 64
  /** How a machine starts it, if its first bytes say so. */
  readonly protocol: 'multiboot' | 'PVH' | undefined
}

/** Bytes of a program header. */
const entryBytes = { 32: 32, 64: 56 } as const
/** `man 5 elf`: p_type. */
const [interpreter, note] = [3, 4]
/** XEN_ELFNOTE_PHYS32_ENTRY of xen/include/public/elfnote.h. */
const pvhNote = 18
/** Multiboot 0.6.96, 3.1.1: within the first 8192 bytes, aligned to 4. */
const multiboot = { magic: 0x1badb002, within: 8192 }
/** PE and objects are other formats; ET_EXEC and ET_DYN are files to run. */
const runnable = new Set([2, 3])

function hasMultiboot(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  for (let at = 0; at + 12 <= Math.min(head.length, multiboot.within); at += 4) {
    if (view.getUint32(at, true) !== multiboot.magic) continue
    const sum = multiboot.magic + view.getUint32(at + 4, true) + view.getUint32(at + 8, true)
    if (sum % 2 ** 32 === 0) return true
  }
  return false
}

/** What the first bytes of a file say; undefined if it is a program with a loader, or no ELF file. */
export function describeKernelElf(head: Uint8Array): KernelElf | undefined {
  const parsed = parseElfHeader(head)
  if (!parsed.ok || parsed.value === null) return undefined
  const { encoding, programHeaders: table } = parsed.value
  const fields = fieldsOf(head, encoding)
  const bits = encoding.wide ? 64 : 32
  if (!runnable.has(fields.half(16)) || table.count === 0) return undefined
  if (table.entryBytes < entryBytes[bits]) return undefined
  let isPvh = false
  for (let index = 0; index < table.count; index++) {
    const at = table.offset + index * table.entryBytes
    if (at + table.entryBytes > head.length) break
    const type = fields.word(at)
    if (type === interpreter) return undefined
    const offset = fields.native(at + (encoding.wide ? 8 : 4))
    // The name is "Xen", padded to four bytes.
    if (type === note && offset + 16 <= head.length)
      isPvh ||= fields.word(offset + 8) === pvhNote && fields.word(offset) === 4
  }
  return { bits, protocol: hasMultiboot(head) ? 'multiboot' : isPvh ? 'PVH' : undefined }
}

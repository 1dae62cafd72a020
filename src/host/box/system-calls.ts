/** An instruction of the kernel's filters: struct sock_filter of linux/filter.h. */
type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number]

/** Offsets in struct seccomp_data. */
const number = 0
const architecture = 4

const load = (offset: number): Instruction => [0x20, 0, 0, offset]
const and = (mask: number): Instruction => [0x54, 0, 0, mask]
/** Goes on with the next instruction if the value is this one, and otherwise skips so many. */
const unlessSkip = (value: number, skipped: number): Instruction => [0x15, 0, skipped, value]
const end = (action: number): Instruction => [0x06, 0, 0, action]

const allow = 0x7fff_0000
/** ENOSYS: programs go on as on a kernel without the feature. */
const refuse = 0x0005_0000 | 38

/** Bit of the numbers of x32. */
const x32 = 0x4000_0000

/**
 * add_key, request_key, keyctl by architecture (linux/audit.h, the kernel's tables): keyrings of the
 * session and the user belong to no namespace but that of users, so root's box would see those outside.
 */
const keyCalls: readonly (readonly [architecture: number, calls: readonly number[]])[] = [
  [0xc000_003e, [248, 249, 250]], // x86_64
  [0x4000_0003, [286, 287, 288]], // i386
  [0xc000_00b7, [217, 218, 219]], // aarch64
  [0x4000_0028, [309, 310, 311]], // arm
]

function filterOf(calls: readonly number[]): readonly Instruction[] {
  return [
    load(number),
    and(~x32 >>> 0),
    ...calls.flatMap((call) => [unlessSkip(call, 1), end(refuse)]),
    end(allow),
  ]
}

/** The program that a box gives to the kernel: which system calls it refuses. Little-endian. */
export function systemCallFilter(): Buffer {
  const program = [
    load(architecture),
    ...keyCalls.flatMap(([arch, calls]) => {
      const own = filterOf(calls)
      return [unlessSkip(arch, own.length), ...own]
    }),
    end(allow),
  ]
  return Buffer.concat(
    program.map(([code, ifTrue, ifFalse, value]) => {
      const bytes = Buffer.alloc(8)
      bytes.writeUInt16LE(code, 0)
      bytes.writeUInt8(ifTrue, 2)
      bytes.writeUInt8(ifFalse, 3)
      bytes.writeUInt32LE(value, 4)
      return bytes
    }),
  )
}

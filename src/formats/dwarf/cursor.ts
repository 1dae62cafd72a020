import { type ByteRanges, bytesInMemory } from '../../host/files/ranges.js'

/** Longer names are cut. */
const textLimit = 4096
/** Nearly all names are shorter. */
const shortText = 128
/** For sections that are not held in memory. */
const windowBytes = 2048
/** LEB128 bytes, of seven bits each, that fit exactly into a plain number. */
const plainLebBytes = 7

/**
 * Reads a section sequentially through a window. Past the end it returns zeros and sets `isPast`,
 * so callers read a whole structure and check once.
 */
export class Cursor {
  at = 0
  isPast = false
  readonly #source: ByteRanges
  readonly #little: boolean
  /** Set if the whole section is in memory. */
  #whole: Buffer | undefined
  #window: DataView = new DataView(new ArrayBuffer(0))
  #windowAt = 0

  constructor(source: ByteRanges, little: boolean) {
    this.#source = source
    this.#little = little
  }

  /** A cursor over bytes in memory, all of them in one window. */
  static over(bytes: Uint8Array, little: boolean): Cursor {
    const cursor = new Cursor(bytesInMemory(bytes), little)
    cursor.#whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    cursor.#window = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return cursor
  }

  get size(): number {
    return this.#source.size
  }

  /** The whole section; null if it is larger than the limit. */
  whole(limitBytes: number): Uint8Array | null {
    return this.size > limitBytes ? null : this.#source.read(0, this.size)
  }

  seek(at: number): this {
    this.at = at
    return this
  }

  skip(bytes: number): void {
    this.at += bytes
  }

  byte(): number {
    const within = this.at - this.#windowAt
    if (within >= 0 && within < this.#window.byteLength) {
      this.at++
      return this.#window.getUint8(within)
    }
    const at = this.#find(1)
    return at === -1 ? 0 : this.#window.getUint8(at)
  }

  /** One to eight bytes; above 2^53 only the magnitude is correct. */
  unsigned(bytes: number): number {
    if (bytes === 8) return Number(this.address(8))
    const at = this.#find(bytes)
    if (at === -1) return 0
    if (bytes === 4) return this.#window.getUint32(at, this.#little)
    let value = 0
    for (let index = 0; index < bytes; index++)
      value =
        value * 0x100 + this.#window.getUint8(this.#little ? at + bytes - 1 - index : at + index)
    return value
  }

  /** An address of 4 or 8 bytes, exact. */
  address(bytes: number): bigint {
    if (bytes !== 8) return BigInt(this.unsigned(bytes))
    const at = this.#find(8)
    if (at === -1) return 0n
    return this.#window.getBigUint64(at, this.#little)
  }

  /** LEB128; for signed numbers the bits are correct, the sign is not extended. */
  leb(): bigint {
    // Nearly all are short, and bigint arithmetic is slow.
    let [plain, unit] = [0, 1]
    for (let count = 0; count < plainLebBytes; count++) {
      const byte = this.byte()
      plain += (byte & 0x7f) * unit
      if (byte < 0x80) return BigInt(plain)
      unit *= 0x80
    }
    let [value, shift] = [BigInt(plain), BigInt(plainLebBytes * 7)]
    for (let count = plainLebBytes; count < 10; count++) {
      const byte = this.byte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
      shift += 7n
    }
    this.isPast = true
    return 0n
  }

  /** LEB128 for small values (codes, forms, lengths), without the cost of bigint. */
  smallLeb(): number {
    let byte = this.byte()
    // Nearly all are one byte.
    if (byte < 0x80) return byte
    let [value, unit] = [byte & 0x7f, 0x80]
    for (let count = 1; count < 10; count++) {
      byte = this.byte()
      value += (byte & 0x7f) * unit
      if (byte < 0x80) return value
      unit *= 0x80
    }
    this.isPast = true
    return 0
  }

  /** Text up to a zero byte; longer text than any name is cut, and `isPast` is set. */
  text(): string {
    let bytes = this.#read(shortText)
    let end = bytes.indexOf(0)
    if (end === -1) {
      bytes = this.#read(textLimit)
      end = bytes.indexOf(0)
    }
    this.at += end + 1
    if (end !== -1) return bytes.toString('utf8', 0, end)
    this.isPast = true
    return `${bytes.toString('utf8')}…`
  }

  #read(length: number): Buffer {
    if (this.#whole !== undefined) return this.#whole.subarray(this.at, this.at + length)
    const { buffer, byteOffset, byteLength } = this.#source.read(this.at, length)
    return Buffer.from(buffer, byteOffset, byteLength)
  }

  /** Consumes the next bytes and returns their place in the window; -1 past the end. */
  #find(bytes: number): number {
    let at = this.at - this.#windowAt
    if (at < 0 || at + bytes > this.#window.byteLength) {
      if (!(this.at >= 0 && this.at + bytes <= this.#source.size)) {
        this.isPast = true
        return -1
      }
      const { buffer, byteOffset, byteLength } = this.#source.read(this.at, windowBytes)
      this.#window = new DataView(buffer, byteOffset, byteLength)
      this.#windowAt = this.at
      at = 0
      if (bytes > this.#window.byteLength) {
        this.isPast = true
        return -1
      }
    }
    this.at += bytes
    return at
  }
}

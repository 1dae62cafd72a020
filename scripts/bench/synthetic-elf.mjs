/**
 * Writes an ELF file (64 bits, little-endian) with so many functions in `.text`, whose bytes are a
 * hole. Of two versions one in a hundred functions differs in size, and one in 200 is in only one.
 */
import { Buffer } from 'node:buffer'
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'

const headerBytes = 64
const functionBytes = 64

export function writeSyntheticElf(file, count, version) {
  const numbers = Array.from({ length: count }, (_, index) => index).filter(
    (index) => index % 200 !== version,
  )
  const names = Buffer.from(`\0${numbers.map((index) => `${nameOf(index)}\0`).join('')}`)
  const symbols = symbolTable(numbers, version)
  const sectionNames = Buffer.from('\0.text\0.symtab\0.strtab\0.shstrtab\0')
  const textBytes = count * functionBytes * 2
  const at = {
    text: 4096,
    symbols: 4096 + textBytes,
    names: 4096 + textBytes + symbols.length,
    sectionNames: 4096 + textBytes + symbols.length + names.length,
  }
  const table = at.sectionNames + sectionNames.length
  const sections = Buffer.concat([
    Buffer.alloc(64),
    section({ name: 1, type: 1, flags: 6, address: 4096, at: at.text, size: textBytes }),
    section({ name: 7, type: 2, at: at.symbols, size: symbols.length, link: 3, entry: 24 }),
    section({ name: 15, type: 3, at: at.names, size: names.length }),
    section({ name: 23, type: 3, at: at.sectionNames, size: sectionNames.length }),
  ])
  const descriptor = openSync(file, 'w')
  ftruncateSync(descriptor, table + sections.length)
  writeSync(descriptor, header(table), 0, headerBytes, 0)
  for (const [bytes, place] of [
    [symbols, at.symbols],
    [names, at.names],
    [sectionNames, at.sectionNames],
    [sections, table],
  ])
    writeSync(descriptor, bytes, 0, bytes.length, place)
  closeSync(descriptor)
}

function nameOf(index) {
  return `subsystem${index % 97}_handle_request_${index}`
}

function symbolTable(numbers, version) {
  const table = Buffer.alloc(24 * (numbers.length + 1))
  let [name, address] = [1, 4096]
  for (const [place, index] of numbers.entries()) {
    const at = 24 * (place + 1)
    const size = functionBytes - 16 + (index % 100 === 50 ? version * 8 : 0)
    table.writeUInt32LE(name, at)
    // Global functions in section 1.
    table[at + 4] = 0x12
    table.writeUInt16LE(1, at + 6)
    table.writeBigUInt64LE(BigInt(address), at + 8)
    table.writeBigUInt64LE(BigInt(size), at + 16)
    name += nameOf(index).length + 1
    address += functionBytes
  }
  return table
}

function section({ name, type, flags = 0, address = 0, at, size, link = 0, entry = 0 }) {
  const bytes = Buffer.alloc(64)
  bytes.writeUInt32LE(name, 0)
  bytes.writeUInt32LE(type, 4)
  for (const [offset, value] of [
    [8, flags],
    [16, address],
    [24, at],
    [32, size],
    [56, entry],
  ])
    bytes.writeBigUInt64LE(BigInt(value), offset)
  bytes.writeUInt32LE(link, 40)
  // The first symbol that is not local.
  bytes.writeUInt32LE(type === 2 ? 1 : 0, 44)
  return bytes
}

function header(sectionTable) {
  const bytes = Buffer.alloc(headerBytes)
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  // An executable for x86-64.
  bytes.writeUInt16LE(2, 16)
  bytes.writeUInt16LE(62, 18)
  bytes.writeUInt32LE(1, 20)
  bytes.writeBigUInt64LE(BigInt(sectionTable), 40)
  bytes.writeUInt16LE(headerBytes, 52)
  bytes.writeUInt16LE(64, 58)
  bytes.writeUInt16LE(5, 60)
  bytes.writeUInt16LE(4, 62)
  return bytes
}

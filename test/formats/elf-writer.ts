/** Writes small ELF files of either class and byte order as test input. */
export interface WrittenSection {
  readonly name: string
  readonly type: number
  readonly flags?: number
  readonly address?: bigint
  readonly bytes?: Uint8Array
  /** Size of a NOBITS section. */
  readonly size?: number
}

export interface WrittenSymbol {
  readonly name: string
  readonly value: bigint
  readonly size: number
  /** Index in `sections` plus one. */
  readonly section: number
  readonly binding?: number
  readonly type?: number
}

export interface WrittenElf {
  readonly wide: boolean
  readonly little: boolean
  readonly relocatable?: boolean
  readonly sections: readonly WrittenSection[]
  readonly symbols?: readonly WrittenSymbol[]
}

type Field = readonly [kind: 'byte' | 'half' | 'word' | 'native', value: number | bigint]

function pack({ wide, little }: WrittenElf, fields: readonly Field[]): Buffer<ArrayBuffer> {
  const lengths = { byte: 1, half: 2, word: 4, native: wide ? 8 : 4 }
  const bytes = Buffer.alloc(fields.reduce((sum, [kind]) => sum + lengths[kind], 0))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (const [kind, value] of fields) {
    if (lengths[kind] === 1) view.setUint8(at, Number(value))
    else if (lengths[kind] === 2) view.setUint16(at, Number(value), little)
    else if (lengths[kind] === 4) view.setUint32(at, Number(value), little)
    else view.setBigUint64(at, BigInt(value), little)
    at += lengths[kind]
  }
  return bytes
}

function stringTable(names: readonly string[]): { bytes: Buffer; offsets: readonly number[] } {
  const offsets: number[] = []
  const parts = [Buffer.from('\0')]
  let length = 1
  for (const name of names) {
    const part = Buffer.from(`${name}\0`)
    offsets.push(length)
    parts.push(part)
    length += part.length
  }
  return { bytes: Buffer.concat(parts), offsets }
}

export function writeElf(elf: WrittenElf): Buffer {
  const { wide, sections, symbols = [] } = elf
  const names = stringTable(symbols.map(({ name }) => name))
  const symbolTable = Buffer.concat([
    Buffer.alloc(wide ? 24 : 16),
    ...symbols.map((symbol, index) => packSymbol(elf, symbol, names.offsets[index] ?? 0)),
  ])
  const all: (WrittenSection & { link?: number })[] = [
    ...sections,
    { name: '.symtab', type: 2, bytes: symbolTable, link: sections.length + 2 },
    { name: '.strtab', type: 3, bytes: names.bytes },
    { name: '.shstrtab', type: 3 },
  ]
  const sectionNames = stringTable(all.map(({ name }) => name))
  all[all.length - 1] = { name: '.shstrtab', type: 3, bytes: sectionNames.bytes }

  const headerLength = wide ? 64 : 52
  let offset = headerLength
  const bodies: Buffer[] = []
  const entries = [Buffer.alloc(wide ? 64 : 40)]
  for (const [index, section] of all.entries()) {
    const body = Buffer.from(section.bytes ?? Buffer.alloc(0))
    entries.push(packEntry(elf, section, sectionNames.offsets[index] ?? 0, offset))
    bodies.push(body)
    offset += body.length
  }
  const header = pack(elf, [
    ...[0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, elf.little ? 1 : 2, 1, 0].map((value): Field => [
      'byte',
      value,
    ]),
    ...Array.from({ length: 8 }, (): Field => ['byte', 0]),
    ['half', elf.relocatable === true ? 1 : 2],
    ['half', 62],
    ['word', 1],
    ['native', 0],
    ['native', 0],
    ['native', offset],
    ['word', 0],
    ['half', headerLength],
    ['half', 0],
    ['half', 0],
    ['half', wide ? 64 : 40],
    ['half', entries.length],
    ['half', entries.length - 1],
  ])
  return Buffer.concat([header, ...bodies, ...entries])
}

function packSymbol(elf: WrittenElf, symbol: WrittenSymbol, name: number): Buffer<ArrayBuffer> {
  const info = ((symbol.binding ?? 1) << 4) | (symbol.type ?? 2)
  const place: readonly Field[] = [
    ['native', symbol.value],
    ['native', symbol.size],
  ]
  const kind: readonly Field[] = [
    ['byte', info],
    ['byte', 0],
    ['half', symbol.section],
  ]
  return pack(
    elf,
    elf.wide ? [['word', name], ...kind, ...place] : [['word', name], ...place, ...kind],
  )
}

function packEntry(
  elf: WrittenElf,
  section: WrittenSection & { link?: number },
  name: number,
  offset: number,
): Buffer<ArrayBuffer> {
  return pack(elf, [
    ['word', name],
    ['word', section.type],
    ['native', section.flags ?? 0],
    ['native', section.address ?? 0n],
    ['native', offset],
    ['native', section.size ?? section.bytes?.length ?? 0],
    ['word', section.link ?? 0],
    ['word', 0],
    ['native', 1],
    ['native', 0],
  ])
}

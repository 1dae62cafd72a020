import type { ByteRanges } from '../../host/files/ranges.js'

/** One output section of a link, its bytes by input file. */
export interface LinkMapSection {
  readonly name: string
  /** Bytes in memory. */
  readonly size: number
  /** By input file as the map names it: `core/mmu.o`, `/usr/lib/libgcc.a(cpuinfo.o)`. */
  readonly objects: ReadonlyMap<string, number>
  /** The same by address; adjacent stretches of one input file are joined. */
  readonly stretches: readonly MappedStretch[]
  /** Bytes of tables that the linker generated. The rest of the section is fill. */
  readonly linkerBytes: number
}

/** A part of an output section, relative to its start; `file` is '' for linker tables. */
export interface MappedStretch {
  readonly start: number
  readonly end: number
  readonly file: string
}

/** The map of a link, as `ld -Map` writes it. */
export interface LinkMap {
  /** The output file as named on the linker's command line; null if the map lacks it. */
  readonly output: string | null
  readonly sections: readonly LinkMapSection[]
}

const heading = 'Linker script and memory map'
const outputSection = /^([^\s(]+)(?:\s+0x[\da-f]+\s+0x[\da-f]+(?: load address 0x[\da-f]+)?)?$/
const place = /^\s+0x([\da-f]+)\s+0x([\da-f]+)(?: load address 0x[\da-f]+)?$/
const inputSection = /^ (\S+)\s+0x([\da-f]+)\s+0x([\da-f]+)(?: (.*))?$/
const inputPlace = /^\s+0x([\da-f]+)\s+0x([\da-f]+) (.*)$/
const outputFile = /^OUTPUT\((.+) [^ )]+\)$/

/**
 * Sections that the linker generates. The map attributes them to the first input file, which is
 * unrelated.
 */
const madeByLinker =
  /^\.(dynsym|dynstr|dynamic|interp|(gnu\.)?hash|gnu\.version(_[dr])?|i?got(\.plt)?|i?plt(\.[a-z]+)?|rela?\..*|relr\.dyn|eh_frame_hdr|sframe|note\.gnu\.build-id)$/

/**
 * Reads the map that GNU ld writes with -Map. Null for any other text: another linker's map, a
 * System.map. Discarded sections are listed before the heading, outside any output section.
 *
 * Sizes in the map do not add up: a string section that was merged away keeps its old size and
 * shares its address with the next. So each input section is limited to the start of the next.
 */
export function parseLinkMap(lines: Iterable<string>): LinkMap | null {
  let output: string | null = null
  let inMap = false
  let open: SectionInMaking | null = null
  /** A name so long that its address is on the next line. */
  let dangling: { readonly name: string; readonly isOutput: boolean } | null = null
  const sections: LinkMapSection[] = []

  for (const line of lines) {
    if (!inMap) {
      inMap = line === heading
      continue
    }
    if (dangling !== null) {
      const { name, isOutput } = dangling
      dangling = null
      const found = (isOutput ? place : inputPlace).exec(line)
      if (found !== null) {
        const [, at = '', size = '', file = ''] = found
        if (isOutput) open = new SectionInMaking(name, at, size)
        else open?.add(name, at, size, file)
        continue
      }
    }
    if (line.startsWith(' ')) {
      const found = inputSection.exec(line)
      if (found !== null) open?.add(found[1] ?? '', found[2] ?? '', found[3] ?? '', found[4] ?? '')
      else if (/^ \S+$/.test(line)) dangling = { name: line.slice(1), isOutput: false }
      continue
    }
    if (line === '' || line.startsWith('LOAD ')) continue
    output ??= outputFile.exec(line)?.[1] ?? null
    const name = outputSection.exec(line)?.[1]
    if (name === undefined) continue
    if (open !== null) sections.push(open.finish())
    const [, at, size] = place.exec(line.slice(name.length)) ?? []
    open = at === undefined || size === undefined ? null : new SectionInMaking(name, at, size)
    if (open === null) dangling = { name, isOutput: true }
  }
  if (open !== null) sections.push(open.finish())
  return inMap ? { output, sections } : null
}

const chunkBytes = 1 << 20
/** Longer lines are cut: no line of interest is this long. */
const lineLimit = 1 << 16

/** The lines of a text file, read in chunks: a link map has some 20 MB. */
export function* linesOf(file: ByteRanges): Generator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    const text = rest + decoder.decode(file.read(offset, chunkBytes), { stream: true })
    const lines = text.split('\n')
    rest = (lines.pop() ?? '').slice(0, lineLimit)
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Splits one output section by input file while its lines are read, in address order. */
class SectionInMaking {
  readonly #objects = new Map<string, number>()
  readonly #stretches: { start: number; end: number; file: string }[] = []
  #linkerBytes = 0
  #last = { offset: 0, size: 0, file: '', isTable: false }

  readonly #name: string
  readonly #address: bigint
  readonly #size: number

  constructor(name: string, at: string, size: string) {
    this.#name = name
    this.#address = BigInt(`0x${at}`)
    this.#size = Number.parseInt(size, 16)
  }

  add(input: string, at: string, size: string, file: string): void {
    const offset = Number(BigInt(`0x${at}`) - this.#address)
    if (offset < this.#last.offset || offset > this.#size) return
    const length = Number.parseInt(size, 16)
    if (length === 0) return
    this.#settle(offset)
    // After *fill* the map may show the fill pattern instead of a file name.
    const owner = input === '*fill*' ? '' : file
    this.#last = { offset, size: length, file: owner, isTable: madeByLinker.test(input) }
  }

  finish(): LinkMapSection {
    this.#settle(this.#size)
    this.#last = { offset: this.#size, size: 0, file: '', isTable: false }
    return {
      name: this.#name,
      size: this.#size,
      objects: this.#objects,
      stretches: this.#stretches,
      linkerBytes: this.#linkerBytes,
    }
  }

  /** Counts the last input section: it ends at `end` at the latest. */
  #settle(end: number): void {
    const { offset, size, file, isTable } = this.#last
    const bytes = Math.min(size, end - offset)
    // `linker stubs` appears in place of a file name.
    if (bytes <= 0 || file === '') return
    if (isTable || file === 'linker stubs') {
      this.#linkerBytes += bytes
      this.#addStretch(offset, offset + bytes, '')
    } else {
      this.#objects.set(file, (this.#objects.get(file) ?? 0) + bytes)
      this.#addStretch(offset, offset + bytes, file)
    }
  }

  #addStretch(start: number, end: number, file: string): void {
    const last = this.#stretches.at(-1)
    if (last?.file === file) last.end = end
    else this.#stretches.push({ start, end, file })
  }
}

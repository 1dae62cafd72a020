import type { ByteRanges } from '../host/ranges.js'
import { type Outcome, success } from '../verdict.js'
import { usesView } from './elf-uses.js'
import { type Elf, parseElfRanges } from './elf/elf.js'
import type { ElfSection } from './elf/sections.js'
import type { ElfSymbol } from './elf/symbols.js'
import { mergeNamesakes } from './namesakes.js'
import { leafOf } from './reader.js'
import { attributeSymbols } from './symbol-bytes.js'
import type { SizeNode } from './tree.js'

/**
 * The size tree of an ELF file: artifact → sections → symbols. Sections plus headers and padding
 * are the file, to the byte; symbols plus what no symbol covers are the section.
 */
export function elfSizeTree(name: string, elf: Elf): SizeNode {
  const bySection = groupBySection(elf.symbols)
  const claims = claimFileBytes(elf)
  const sections = elf.sections.map((section, index) =>
    sectionNode(section, claims[index] ?? 0, bySection.get(index) ?? []),
  )
  const claimed = claims.reduce((sum, bytes) => sum + bytes, 0)
  const children = mergeNamesakes(
    sections.filter(({ bytes, memoryBytes = 0 }) => bytes + memoryBytes > 0),
  )
  return {
    name,
    kind: 'artifact',
    bytes: elf.fileBytes,
    memoryBytes: elf.sections.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
    children: [...children, ...unattributed('(headers and padding)', elf.fileBytes - claimed, 0)],
  }
}

/** The tree of an ELF file with its view by use; null for any other file. */
export function elfFileSizeTree(name: string, file: ByteRanges): Outcome<SizeNode | null> {
  const elf = parseElfRanges(file)
  if (!elf.ok) return elf
  if (elf.value === null) return success(null)
  const { sections } = elf.value
  if (sections.length === 0) return success(leafOf(name, file.size, 'ELF without sections'))
  const tree = elfSizeTree(name, elf.value)
  return success({ ...tree, views: [usesView(tree, sections)] })
}

function groupBySection(symbols: readonly ElfSymbol[]): ReadonlyMap<number, readonly ElfSymbol[]> {
  const groups = new Map<number, ElfSymbol[]>()
  for (const symbol of symbols) {
    const group = groups.get(symbol.section)
    if (group === undefined) groups.set(symbol.section, [symbol])
    else group.push(symbol)
  }
  return groups
}

/**
 * File bytes by section index. In a sane file these are the sections' own sizes; a byte that two
 * sections claim counts for the one that starts first, so that the sum is never above the file.
 */
function claimFileBytes(elf: Elf): readonly number[] {
  const claims = new Array<number>(elf.sections.length).fill(0)
  const byOffset = [...elf.sections.entries()].sort(
    ([, a], [, b]) => a.fileOffset - b.fileOffset || b.fileBytes - a.fileBytes,
  )
  let covered = 0
  for (const [index, { fileOffset, fileBytes }] of byOffset) {
    if (fileBytes === 0) continue
    const end = fileOffset + fileBytes
    claims[index] = Math.max(0, end - Math.max(covered, fileOffset))
    covered = Math.max(covered, end)
  }
  return claims
}

function sectionNode(section: ElfSection, bytes: number, symbols: readonly ElfSymbol[]): SizeNode {
  const { memoryBytes, fileBytes, size } = section
  const node: SizeNode = {
    name: section.name === '' ? '(unnamed)' : section.name,
    kind: 'section',
    bytes,
    ...(memoryBytes === bytes ? {} : { memoryBytes }),
  }
  // Where another section claims some of the bytes, nobody knows which of the symbols are its own.
  if (symbols.length === 0 || bytes !== fileBytes) return node

  const { byName, rest } = attributeSymbols(symbols, size)
  if (byName.size === 0) return node
  const countedIn = { file: fileBytes > 0, memory: memoryBytes > 0 }
  const children = Array.from(byName, ([name, length]) =>
    stretch(name === '' ? '(unnamed)' : name, 'symbol', length, countedIn),
  )
  if (rest > 0) children.push(stretch('(no symbol)', 'unattributed', rest, countedIn))
  return { ...node, children }
}

/** A stretch of a section, counted in the file and in memory as its section is. */
function stretch(
  name: string,
  kind: 'symbol' | 'unattributed',
  length: number,
  countedIn: { readonly file: boolean; readonly memory: boolean },
): SizeNode {
  const bytes = countedIn.file ? length : 0
  if (countedIn.file === countedIn.memory) return { name, kind, bytes }
  return { name, kind, bytes, memoryBytes: countedIn.memory ? length : 0 }
}

function unattributed(name: string, bytes: number, memoryBytes: number): readonly SizeNode[] {
  return bytes === 0 ? [] : [{ name, kind: 'unattributed', bytes, memoryBytes }]
}

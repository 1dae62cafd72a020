import { type Elf, parseElf } from '../../formats/elf/elf.js'
import type { ElfSection } from '../../formats/elf/sections.js'
import type { ElfSymbols } from '../../formats/elf/symbol-table.js'
import type { LinkMap } from '../../formats/link-map/link-map.js'
import type { ByteRanges } from '../../host/files/ranges.js'
import { type Outcome, success } from '../../verdict.js'
import { mergeNamesakes } from '../namesakes.js'
import { leafOf } from '../reader.js'
import { type CodeMap, readCodeMap } from '../symbols/code-map.js'
import { linkMapWords } from '../symbols/object-place.js'
import { attributeSymbols } from '../symbols/symbol-bytes.js'
import { type SymbolObjects, symbolObjects } from '../symbols/symbol-objects.js'
import type { SizeNode } from '../tree.js'
import { objectsView } from '../views/objects-view.js'
import { usesView } from '../views/uses-view.js'

/**
 * The size tree of an ELF file: artifact → sections → symbols. Sections plus headers and padding
 * add up to the file, to the byte; symbols plus uncovered bytes add up to the section.
 */
export function elfSizeTree(name: string, elf: Elf, code: CodeMap | null = null): SizeNode {
  const objects = code === null ? null : symbolObjects(code)
  const bySection = indicesBySection(elf.symbols, elf.sections.length)
  const claims = claimFileBytes(elf)
  const sections = elf.sections.map((section, index) =>
    sectionNode(section, claims[index] ?? 0, elf.symbols, bySection[index] ?? noIndices, objects),
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

/**
 * The tree of an ELF file with its views by use and, given a link map or debug information, by
 * object; null for any other file.
 */
export function elfFileSizeTree(
  name: string,
  file: ByteRanges,
  linkMap: LinkMap | null = null,
): Outcome<SizeNode | null> {
  const elf = parseElf(file)
  if (!elf.ok) return elf
  if (elf.value === null) return success(null)
  const { sections } = elf.value
  if (sections.length === 0) return success(leafOf(name, file.size, 'ELF without sections'))
  const code = linkMap === null ? readCodeMap(file, elf.value) : codeOfLink(linkMap)
  const tree = elfSizeTree(name, elf.value, code)
  const byObject = code === null ? [] : [codeView(tree, code)]
  return success({ ...tree, views: [...byObject, usesView(tree, sections)] })
}

function codeOfLink(map: LinkMap): CodeMap {
  return { map, words: linkMapWords(map), note: '' }
}

function codeView(tree: SizeNode, { map, words, note }: CodeMap): SizeNode {
  const view = objectsView(tree, map, words)
  return note === '' ? view : { ...view, note }
}

const noIndices = new Uint32Array(0)

/** The indices of each section's symbols, in table order. */
function indicesBySection(
  { sections, count }: ElfSymbols,
  sectionCount: number,
): readonly Uint32Array[] {
  const filled = new Uint32Array(sectionCount)
  for (let index = 0; index < count; index++) {
    const section = sections[index] ?? 0
    filled[section] = (filled[section] ?? 0) + 1
  }
  const groups = Array.from(filled, (length) => new Uint32Array(length))
  filled.fill(0)
  for (let index = 0; index < count; index++) {
    const section = sections[index] ?? 0
    const at = filled[section] ?? 0
    const group = groups[section]
    if (group !== undefined) group[at] = index
    filled[section] = at + 1
  }
  return groups
}

/**
 * File bytes by section index. In a valid file these are the section sizes; a byte that two
 * sections claim counts for the one that starts first, so the sum never exceeds the file.
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

function sectionNode(
  section: ElfSection,
  bytes: number,
  symbols: ElfSymbols,
  indices: Uint32Array,
  objects: SymbolObjects | null,
): SizeNode {
  const { memoryBytes, fileBytes, size } = section
  const node: SizeNode = {
    name: section.name === '' ? '(unnamed)' : section.name,
    kind: 'section',
    bytes,
    ...(memoryBytes === bytes ? {} : { memoryBytes }),
  }
  // If another section claims some of the bytes, the owner of each symbol is unknown.
  if (indices.length === 0 || bytes !== fileBytes) return node

  const stretches = objects?.stretchesOf(section)
  const { names, bytes: lengths, files, rest } = attributeSymbols(symbols, indices, size, stretches)
  if (names.length === 0) return node
  const countedIn = { file: fileBytes > 0, memory: memoryBytes > 0 }
  const children = names.map((name, at) => {
    const file = files[at] ?? null
    const object = file === null ? undefined : objects?.pathOf(file)
    return stretch(name === '' ? '(unnamed)' : name, 'symbol', lengths[at] ?? 0, countedIn, object)
  })
  if (rest > 0) children.push(stretch('(no symbol)', 'unattributed', rest, countedIn))
  return { ...node, children }
}

/** A part of a section, counted in the file and in memory like the section. */
function stretch(
  name: string,
  kind: 'symbol' | 'unattributed',
  length: number,
  countedIn: { readonly file: boolean; readonly memory: boolean },
  object?: string,
): SizeNode {
  const bytes = countedIn.file ? length : 0
  const node = object === undefined ? { name, kind, bytes } : { name, kind, bytes, object }
  return countedIn.file === countedIn.memory
    ? node
    : { ...node, memoryBytes: countedIn.memory ? length : 0 }
}

function unattributed(name: string, bytes: number, memoryBytes: number): readonly SizeNode[] {
  return bytes === 0 ? [] : [{ name, kind: 'unattributed', bytes, memoryBytes }]
}

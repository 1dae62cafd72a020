import type { LinkMap, LinkMapSection } from '../../formats/link-map/link-map.js'
import { foldersOf, sumOf } from '../folders.js'
import { mergeNamesakes } from '../namesakes.js'
import { linkMapWords, type ObjectWords } from '../symbols/object-place.js'
import { memoryOf, type SizeNode, type SizeNodeKind } from '../tree.js'

/** Parts of sections without an object file. */
type Others = Readonly<Record<'tables' | 'fill' | 'unknown' | 'notLoaded' | 'rest', SizeNode[]>>

/**
 * The loaded part of an ELF file by object file: directory → object → section. Sections that the
 * map lacks at that size are shown separately: they are from a different link. Unloaded sections
 * (debug information, symbol tables) are one node, so a directory counts only bytes of the kernel.
 */
export function objectsView(
  elf: SizeNode,
  map: LinkMap,
  { placeOf, rest, unknown }: ObjectWords = linkMapWords(map),
): SizeNode {
  const mapped = new Map(
    map.sections.map((section) => [`${section.name} ${section.size}`, section]),
  )
  const byObject = new Map<string, SizeNode[]>()
  const others: Others = { tables: [], fill: [], unknown: [], notLoaded: [], rest: [] }
  for (const section of elf.children ?? []) {
    const size = memoryOf(section)
    const whole = sectionPart(section, 'section', size)
    const from = mapped.get(`${section.name} ${size}`)
    if (section.kind !== 'section') others.rest.push(section)
    else if (size === 0) others.notLoaded.push({ ...whole, bytes: section.bytes, memoryBytes: 0 })
    else if (from === undefined || (section.bytes !== 0 && section.bytes !== size))
      others.unknown.push({ ...whole, bytes: section.bytes, memoryBytes: size })
    else splitByObject(section, from, byObject, others)
  }
  const objects = Array.from(byObject, ([file, sections]) => {
    const parts = placeOf(file)
    return {
      folders: parts.slice(0, -1),
      node: sumOf(parts.at(-1) ?? file, 'object', sections),
    }
  })
  const parts = mergeNamesakes([
    ...foldersOf(objects),
    ...group('(linker)', 'object', others.tables),
    ...group(rest, 'unattributed', others.fill),
    ...group(unknown, 'unattributed', others.unknown),
    ...group('(not loaded)', 'unattributed', others.notLoaded),
    ...others.rest,
  ])
  return sumOf('objects', 'view', parts)
}

function splitByObject(
  section: SizeNode,
  { objects, linkerBytes, size }: LinkMapSection,
  byObject: Map<string, SizeNode[]>,
  others: Others,
): void {
  let rest = size - linkerBytes
  if (linkerBytes > 0) others.tables.push(sectionPart(section, 'section', linkerBytes))
  for (const [file, bytes] of objects) {
    rest -= bytes
    const part = sectionPart(section, 'section', bytes)
    const parts = byObject.get(file)
    if (parts === undefined) byObject.set(file, [part])
    else parts.push(part)
  }
  if (rest > 0) others.fill.push(sectionPart(section, 'section', rest))
}

/** A part of a section in memory, counted in the file like the section. */
function sectionPart({ name, bytes }: SizeNode, kind: SizeNodeKind, length: number): SizeNode {
  return bytes > 0
    ? { name, kind, bytes: length }
    : { name, kind, bytes: 0, ...(length > 0 ? { memoryBytes: length } : {}) }
}

function group(
  name: string,
  kind: SizeNodeKind,
  sections: readonly SizeNode[],
): readonly SizeNode[] {
  return sections.length === 0 ? [] : [sumOf(name, kind, sections)]
}

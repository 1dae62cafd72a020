import { type ElfSection, sectionFlags, sectionTypes } from '../../formats/elf/sections.js'
import { sumOf } from '../folders.js'
import type { SizeNode } from '../tree.js'

/** Uses of bytes in an ELF file, in the order shown. */
const uses = [
  'code',
  'read-only data',
  'data',
  'zero-initialized data',
  'notes',
  'BTF',
  'debug information',
  'symbols and strings',
  'other',
] as const
type Use = (typeof uses)[number]

const debugName = /^\.(debug|zdebug|gdb_index|stab|gnu_debug|line$)|^\.rela?\.debug/

/**
 * An ELF file by use, then by section: separates what a kernel needs to run from debug information,
 * BTF and symbol tables.
 */
export function usesView(elf: SizeNode, sections: readonly ElfSection[]): SizeNode {
  const useOf = new Map<string, Use>()
  for (const section of sections)
    if (!useOf.has(section.name)) useOf.set(section.name, useOfSection(section))
  const byUse = new Map<Use, SizeNode[]>(uses.map((use) => [use, []]))
  const rest: SizeNode[] = []
  for (const section of elf.children ?? []) {
    const leaf = withoutChildren(section)
    const use = useOf.get(leaf.name === '(unnamed)' ? '' : leaf.name)
    if (leaf.kind !== 'section' || use === undefined) rest.push(leaf)
    else byUse.get(use)?.push(leaf)
  }
  const parts = [...byUse]
    .filter(([, nodes]) => nodes.length > 0)
    .map(([use, nodes]) => sumOf(use, 'part', nodes))
  return sumOf('uses', 'view', [...parts, ...rest])
}

function withoutChildren({ name, kind, bytes, memoryBytes }: SizeNode): SizeNode {
  return { name, kind, bytes, ...(memoryBytes === undefined ? {} : { memoryBytes }) }
}

function useOfSection({ name, type, flags }: ElfSection): Use {
  if (name.startsWith('.BTF')) return 'BTF'
  if (debugName.test(name)) return 'debug information'
  if (type === sectionTypes.note) return 'notes'
  if ((flags & sectionFlags.alloc) === 0)
    return type === sectionTypes.symbols || type === sectionTypes.strings
      ? 'symbols and strings'
      : 'other'
  if (type === sectionTypes.noBits) return 'zero-initialized data'
  if ((flags & sectionFlags.execute) !== 0) return 'code'
  return (flags & sectionFlags.write) === 0 ? 'read-only data' : 'data'
}

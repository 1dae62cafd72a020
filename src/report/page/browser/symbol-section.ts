import { formatCount } from '../../quantities.js'
import type { PageData, SizeParts } from '../page-data.js'
import { choice, section, element } from './dom.js'
import { treeOf, type Measure } from './tree.js'
import { createVirtualTable, searchField } from './virtual-table.js'

const orders: readonly Measure[] = ['bytes', 'memory']

/** Every symbol and file with a size, searchable by name; the largest first. */
export function symbolSection(
  { trees, record }: SizeParts,
  { strings }: PageData,
): HTMLElement | null {
  const [everything] = trees
  if (everything === undefined) return null
  const tree = treeOf(everything.columns, strings, record.size?.names)
  const { names, bytes, memory } = everything.columns
  const lowered = new Map<number, string>()
  const lowerOf = (node: number): string => {
    const name = names[node] ?? -1
    const known = lowered.get(name)
    if (known !== undefined) return known
    const lower = `${strings[name] ?? ''} ${tree.nameOf(node)}`.toLowerCase()
    lowered.set(name, lower)
    return lower
  }
  const byMeasure = (measure: Measure): readonly number[] => {
    const sizes = measure === 'bytes' ? bytes : memory
    return tree.leaves().toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
  }
  const table = createVirtualTable<number>('Symbols and files', [
    {
      title: 'In the file',
      width: '8rem',
      numeric: true,
      cell: (node) => formatCount(bytes[node] ?? 0),
    },
    {
      title: 'In memory',
      width: '8rem',
      numeric: true,
      cell: (node) => formatCount(memory[node] ?? 0),
    },
    { title: 'Kind', width: '7rem', cell: (node) => tree.kindOf(node) },
    {
      title: 'Name',
      width: 'minmax(14rem, 2fr)',
      cell: (node) => `${tree.nameOf(node)}${tree.noteOf(node)}`,
    },
    {
      title: 'In',
      width: 'minmax(10rem, 1fr)',
      cell: (node) =>
        tree
          .pathOf(node)
          .slice(0, -1)
          .map((part) => tree.nameOf(part))
          .join(' › '),
    },
  ])
  let rows = byMeasure('bytes')
  let wanted: readonly string[] = []
  const search = (words: readonly string[]): number => {
    wanted = words
    const left = words.length === 0 ? rows : rows.filter((node) => hasAll(lowerOf(node), words))
    table.show(left)
    return left.length
  }
  const made = section(
    'symbols',
    'Symbols and files',
    element(
      'div',
      { class: 'controls' },
      searchField('Search names', search, rows.length),
      choice('Largest', ['in the file', 'in memory'], (index) => {
        rows = byMeasure(orders[index] ?? 'bytes')
        search(wanted)
      }),
    ),
    table.element,
  )
  table.show(rows)
  return made
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

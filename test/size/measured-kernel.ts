import { measurementOf, type Measurement } from '../../src/size/measure.js'
import type { SizeNode } from '../../src/size/tree.js'

/** A kernel with one function, a table of that size, and a section in memory only. */
export function measuredKernel(table: number): Measurement {
  const symbols: SizeNode[] = [
    { name: 'start', kind: 'symbol', bytes: 50 },
    { name: 'table', kind: 'symbol', bytes: table },
  ]
  const text: SizeNode = { name: '.text', kind: 'section', bytes: 50 + table, children: symbols }
  const bss: SizeNode = { name: '.bss', kind: 'section', bytes: 0, memoryBytes: 4096 }
  const objects: SizeNode = {
    name: 'objects',
    kind: 'view',
    bytes: 50 + table,
    children: [{ name: 'table.o', kind: 'object', bytes: table }],
  }
  const children = [text, bss]
  return measurementOf(
    [{ name: 'k.elf', kind: 'artifact', bytes: 50 + table, children, views: [objects] }],
    'k.elf',
  )
}

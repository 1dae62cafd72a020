import type { PageData, SizeParts } from '../page-data.js'
import { choice, element, section } from './dom.js'
import { sizeMapNode } from './map-node.js'
import { createTreemap } from './treemap.js'
import { treeOf, type Measure } from './tree.js'

const measures: readonly Measure[] = ['bytes', 'memory']

/** The size tree as a treemap. */
export function sizeSection(
  { trees, record }: SizeParts,
  { strings }: PageData,
): HTMLElement | null {
  if (trees.length === 0) return null
  const treemap = createTreemap('Sizes')
  let chosen = 0
  let measure: Measure = 'bytes'
  const show = (): void => {
    const named = trees[chosen]
    if (named === undefined) return
    treemap.show(
      sizeMapNode(treeOf(named.columns, strings, record.size?.names), 0, measure, named.title),
    )
  }
  const made = section(
    'sizes',
    'Sizes',
    element(
      'div',
      { class: 'controls' },
      trees.length === 1
        ? null
        : choice(
            'Cut up by',
            trees.map(({ title }) => title),
            (index) => {
              chosen = index
              show()
            },
          ),
      choice('Bytes in', ['the file', 'memory'], (index) => {
        measure = measures[index] ?? 'bytes'
        show()
      }),
    ),
    treemap.element,
  )
  show()
  return made
}

import type { PageData, RunData } from '../page-data.js'
import { formatBytes, formatByteChange } from '../../quantities.js'
import { choice, code, element, plainTable, section } from './dom.js'
import { sizeMapNode } from './map-node.js'
import { createTreemap } from './treemap.js'
import { treeOf, type Measure } from './tree.js'

const measures: readonly Measure[] = ['bytes', 'memory']

/** The size tree as a treemap, and its budgets. */
export function sizeSection({ trees, record }: RunData, { strings }: PageData): HTMLElement | null {
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
    budgetTable(record.size?.budgets ?? []),
    record.size === null ? null : waiverTable(record.size),
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

type Sizes = NonNullable<RunData['record']['size']>
type Budget = Sizes['budgets'][number]

function budgetTable(budgets: readonly Budget[]): HTMLElement | null {
  if (budgets.length === 0) return null
  return plainTable(
    'Size budgets',
    ['State', 'Budget', 'Limit:', 'Size:', 'Over by:'],
    budgets.map((budget) => [
      budgetState(budget),
      code(budget.path),
      formatBytes(budget.limitBytes),
      budget.bytes === null ? 'names nothing' : formatBytes(budget.bytes),
      budget.bytes === null || budget.bytes <= budget.limitBytes
        ? '–'
        : formatByteChange(budget.bytes - budget.limitBytes),
    ]),
  )
}

function budgetState({ ok, severity, waivedBytes, waiverEnded }: Budget): HTMLElement {
  if (ok) {
    const waived = waivedBytes === undefined ? '✓ kept' : '✓ kept with a waiver'
    return element('span', { class: 'good' }, waived)
  }
  const ended = waiverEnded === undefined ? '' : `, a waiver ended on ${waiverEnded}`
  return element(
    'span',
    { class: 'bad' },
    `✗ broken${severity === 'warn' ? ' (warning)' : ''}${ended}`,
  )
}

/** Every waiver, until it is gone from where it is written. */
function waiverTable({ waivers = [] }: Sizes): HTMLElement | null {
  if (waivers.length === 0) return null
  return plainTable(
    'Waivers',
    ['Waiver of', 'Amount:', 'Until', 'Reason', 'From'],
    waivers.map(({ path, amountBytes, until, expired, reason, author, origin }) => [
      code(path),
      formatBytes(amountBytes),
      expired ? `ended on ${until}` : until,
      author === null ? reason : `${reason} (${author})`,
      origin,
    ]),
  )
}

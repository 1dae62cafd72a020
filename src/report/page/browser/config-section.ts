import type { RunData } from '../page-data.js'
import { code, element, plainTable, section } from './dom.js'
import { createVirtualTable, searchField } from './virtual-table.js'

interface Option {
  readonly name: string
  readonly requested: string
  readonly effective: string
}

/** Requested and effective options, and below them the whole effective configuration. */
export function configSection({ record }: RunData): HTMLElement | null {
  const { config } = record
  if (config === null) return null
  const { requested, effective, mismatches, explained } = config
  const names = [...new Set([...Object.keys(requested), ...Object.keys(effective)])]
  if (names.length === 0) return null
  const broken = new Map(mismatches.map(({ option, reason }) => [option, reason]))
  const asked = Object.keys(requested).toSorted(
    (a, b) => Number(broken.has(b)) - Number(broken.has(a)),
  )
  return section(
    'config',
    'Configuration',
    asked.length === 0
      ? element('p', {}, 'Nothing was requested.')
      : plainTable(
          'Requested options',
          ['State', 'Option', 'Requested', 'Effective', 'Why'],
          asked.map((name) => [
            statusOf(broken.has(name)),
            code(name),
            code(requested[name] ?? ''),
            code(effective[name] ?? '–'),
            broken.get(name) ?? explained[name] ?? '',
          ]),
        ),
    effectiveTable(
      names.map((name) => ({
        name,
        requested: requested[name] ?? '',
        effective: effective[name] ?? '',
      })),
    ),
  )
}

function statusOf(isBroken: boolean): HTMLElement {
  return element('span', { class: isBroken ? 'bad' : 'good' }, isBroken ? '✗ not honoured' : '✓')
}

function effectiveTable(options: readonly Option[]): HTMLElement {
  const table = createVirtualTable<Option>('Effective configuration', [
    { title: 'Option', width: 'minmax(14rem, 1fr)', cell: ({ name }) => name },
    { title: 'Requested', width: 'minmax(8rem, 1fr)', cell: ({ requested }) => requested },
    { title: 'Effective', width: 'minmax(8rem, 1fr)', cell: ({ effective }) => effective },
  ])
  const search = (words: readonly string[]): number => {
    const left = options.filter(({ name, effective }) => {
      const text = `${name}=${effective}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    table.show(left)
    return left.length
  }
  const details = element(
    'details',
    { toggle: () => table.show(options) },
    element('summary', {}, 'Everything in effect'),
    searchField('Search options', search, options.length),
    table.element,
  )
  return details
}

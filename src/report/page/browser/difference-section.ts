import type { SizeChange } from '../../../size/difference.js'
import type { ReadableNames } from '../../../size/names.js'
import { formatBytes, formatByteChange, formatDelta } from '../../quantities.js'
import { readablePath } from '../../readable-names.js'
import type { RunData } from '../page-data.js'
import { choice, element, section } from './dom.js'
import { changeMapNode } from './map-node.js'
import { createTreemap } from './treemap.js'
import { createVirtualTable, searchField } from './virtual-table.js'

interface ChangeSet {
  readonly title: string
  readonly changes: readonly SizeChange[]
}

/** What grew and shrank against the baseline: red and hatched with +, green with −. */
export function differenceSection({ record }: RunData): HTMLElement | null {
  const { size } = record
  if (size === null) return null
  const { baseline, delta } = size
  if (baseline === null || delta === null)
    return section('difference', 'Difference', element('p', {}, 'There was no size baseline.'))
  const against = `against ${baseline.source}${baseline.revision === null ? '' : ` (${baseline.revision})`}`
  const total = Object.values(baseline.totals).reduce((sum, bytes) => sum + bytes, 0)
  const summary = element('p', {}, `${formatDelta(total, total + delta.bytes)} ${against}`)
  const sets: readonly ChangeSet[] = [
    { title: 'bytes in files', changes: delta.changes },
    ...(delta.memory === undefined
      ? []
      : [{ title: 'memory only', changes: delta.memory.changes }]),
    ...(delta.views ?? []).map(({ path, changes }) => ({ title: path, changes })),
  ].filter(({ changes }) => changes.length > 0)
  if (sets.length === 0)
    return section('difference', 'Difference', summary, element('p', {}, 'Nothing changed size.'))
  return section('difference', 'Difference', summary, legend(), ...changeParts(sets, size.names))
}

function legend(): HTMLElement {
  return element(
    'p',
    { class: 'legend' },
    element('span', { class: 'key grown' }, '▲ grown'),
    element('span', { class: 'key shrunk' }, '▼ shrunk'),
    ' The area is how much changed.',
  )
}

function changeParts(
  sets: readonly ChangeSet[],
  names: ReadableNames = {},
): readonly HTMLElement[] {
  const treemap = createTreemap('Changes of sizes')
  const table = createVirtualTable<SizeChange>(
    'Changes',
    [
      { title: 'Change', width: '9rem', numeric: true, cell: changeCell },
      {
        title: 'Before',
        width: '8rem',
        numeric: true,
        cell: ({ oldBytes }) => formatBytes(oldBytes).replace(/ \(.*/, ''),
      },
      {
        title: 'After',
        width: '8rem',
        numeric: true,
        cell: ({ newBytes }) => formatBytes(newBytes).replace(/ \(.*/, ''),
      },
      { title: 'How', width: '6rem', cell: ({ change }) => change },
      { title: 'Path', width: 'minmax(16rem, 1fr)', cell: ({ path }) => readablePath(path, names) },
    ],
    ({ oldBytes, newBytes }) => (newBytes > oldBytes ? 'row-grown' : 'row-shrunk'),
  )
  const list = element('div', {})
  const show = (index: number): void => {
    const set = sets[index]
    if (set === undefined) return
    treemap.show(changeMapNode(set.title, set.changes, names))
    const search = (words: readonly string[]): number => {
      const left = set.changes.filter(({ path }) => {
        const lower = `${path} ${readablePath(path, names)}`.toLowerCase()
        return words.every((word) => lower.includes(word))
      })
      table.show(left)
      return left.length
    }
    list.replaceChildren(searchField('Search changes', search, set.changes.length), table.element)
    table.show(set.changes)
  }
  const chooser = choice(
    'Changes of',
    sets.map(({ title }) => title),
    show,
  )
  show(0)
  return [element('div', { class: 'controls' }, chooser), treemap.element, list]
}

function changeCell({ oldBytes, newBytes }: SizeChange): HTMLElement {
  const change = newBytes - oldBytes
  const tone = change > 0 ? 'grown' : 'shrunk'
  return element(
    'span',
    { class: `change ${tone}` },
    `${change > 0 ? '▲' : '▼'} ${formatByteChange(change)}`,
  )
}

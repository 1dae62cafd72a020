import { baselineText } from '../../baseline-text.js'
import type { SizeChange } from '../../../size/compare/size-change.js'
import type { ReadableNames } from '../../../size/names.js'
import { formatBytes, formatByteChange, formatDelta } from '../../quantities.js'
import { readablePath } from '../../readable-names.js'
import { causeRows } from '../../cause-rows.js'
import { formerPlace } from '../../former-place.js'
import type { SizeParts } from '../page-data.js'
import { choice, element, plainTable, section } from './dom.js'
import { changeMapNode } from './map-node.js'
import { createTreemap } from './treemap.js'
import { createVirtualTable, searchField } from './virtual-table.js'

const shownCauses = 20
/** Of a C++ name; the title attribute has the rest. */
const shownCharacters = 110

interface ChangeSet {
  readonly title: string
  readonly changes: readonly SizeChange[]
}

/** What grew and shrank against the baseline: red and hatched with +, green with −. */
export function differenceSection({ record }: SizeParts): HTMLElement | null {
  const { size } = record
  if (size === null) return null
  const { baseline, delta } = size
  if (baseline === null || delta === null)
    return section('difference', 'Difference', element('p', {}, noBaseline(size)))
  const against = `against ${baselineText(baseline)}`
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
  return section(
    'difference',
    'Difference',
    summary,
    legend(),
    ...changeParts(sets, size.names),
    causeTable(delta, size.names),
  )
}

/** Why the sections with the largest changes did change; causes are indented. */
function causeTable(
  delta: Parameters<typeof causeRows>[0],
  names: ReadableNames | undefined,
): HTMLElement | null {
  const rows = causeRows(delta, shownCauses, names)
  if (rows.length === 0) return null
  const table = plainTable(
    'Why sections changed',
    ['Change:', 'Of', 'Name'],
    rows.map(({ cause, level, name }) => {
      const shown = element('code', { title: name }, cut(name))
      // Keeps wrapped lines indented.
      shown.style.display = 'inline-block'
      shown.style.paddingLeft = `${level * 1.5}rem`
      return [changeFigure(cause.bytes), cause.kind === 'unattributed' ? '' : cause.kind, shown]
    }),
  )
  return element('div', {}, element('h3', {}, 'Why sections changed'), table)
}

function cut(name: string): string {
  return name.length > shownCharacters ? `${name.slice(0, shownCharacters)}…` : name
}

function noBaseline({
  baselineMissing: why,
}: {
  readonly baselineMissing?: string | undefined
}): string {
  return why === undefined ? 'There was no size baseline.' : `There was no size baseline: ${why}.`
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
      { title: 'Path', width: 'minmax(16rem, 1fr)', cell: (change) => placeOf(change, names) },
      ...(sets.some(({ changes }) => changes.some(({ object }) => object !== undefined))
        ? [{ title: 'Object', width: '14rem', cell: ({ object = '' }: SizeChange) => object }]
        : []),
    ],
    ({ oldBytes, newBytes }) =>
      newBytes > oldBytes ? 'row-grown' : newBytes < oldBytes ? 'row-shrunk' : '',
  )
  const list = element('div', {})
  const show = (index: number): void => {
    const set = sets[index]
    if (set === undefined) return
    treemap.show(changeMapNode(set.title, set.changes, names))
    const search = (words: readonly string[]): number => {
      const left = set.changes.filter((change) => {
        const { path, object = '' } = change
        const lower = `${path} ${placeOf(change, names)} ${object}`.toLowerCase()
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

/** The path of a change, with its former path or name. */
function placeOf(change: SizeChange, names: ReadableNames): string {
  return `${readablePath(change.path, names)}${formerPlace(change, names)}`
}

function changeCell({ oldBytes, newBytes }: SizeChange): HTMLElement {
  return changeFigure(newBytes - oldBytes)
}

/** With a sign and a mark, so that colour is not the only distinction. */
function changeFigure(change: number): HTMLElement {
  const [tone, mark] = change > 0 ? ['grown', '▲'] : change < 0 ? ['shrunk', '▼'] : ['', '•']
  return element('span', { class: `change ${tone}`.trim() }, `${mark} ${formatByteChange(change)}`)
}

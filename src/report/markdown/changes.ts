import type { SizeChange, SizeDelta } from '../../size/compare/size-change.js'
import type { ReadableNames } from '../../size/names.js'
import { causeRows } from '../cause-rows.js'
import { formerPlace } from '../former-place.js'
import { type Cell, code, table } from './nodes.js'
import { limited, type Section } from './section.js'
import { formatByteChange, formatBytes, formatNumberOf } from '../quantities.js'
import { readablePath } from '../readable-names.js'

/** The largest changes, why sections changed, and changes of memory only. */
export function changeSections(
  delta: SizeDelta,
  top: number,
  names: ReadableNames | undefined,
): readonly Section[] {
  const { changes, memory } = delta
  return [
    ...changeTable('Largest changes', changes, top, names),
    ...causeSection(delta, top, names),
    ...(memory === undefined
      ? []
      : changeTable(
          `Memory beyond the files, as .bss (${formatByteChange(memory.bytes)})`,
          memory.changes,
          top,
          names,
        )),
  ]
}

function changeTable(
  title: string,
  changes: readonly SizeChange[],
  top: number,
  names: ReadableNames | undefined,
): readonly Section[] {
  if (changes.length === 0) return []
  const some = changes.slice(0, top)
  const hasObjects = some.some(({ object }) => object !== undefined)
  const rows = some.map((change): Cell[] => [
    formatByteChange(change.newBytes - change.oldBytes),
    code(`${readablePath(change.path, names)}${formerPlace(change, names)}`),
    change.change,
    `${formatBytes(change.oldBytes)} → ${formatBytes(change.newBytes)}`,
    ...(hasObjects ? [code(change.object ?? '')] : []),
  ])
  const headings = ['Change:', 'Where', '', 'Size:', ...(hasObjects ? ['Object'] : [])]
  const shown = rows.length < changes.length ? `${rows.length} of ` : ''
  return [
    {
      title: `${title}: ${shown}${formatNumberOf(changes.length, 'change')}`,
      isOpen: false,
      nodes: limited(headings, rows),
    },
  ]
}

/** Section, object and symbol, a column for each level. A shorter report has shorter chains. */
function causeSection(
  delta: SizeDelta,
  top: number,
  names: ReadableNames | undefined,
): readonly Section[] {
  const rowsOf = (limit: number): readonly Cell[][] =>
    causeRows(delta, limit, names).map(({ cause, level, name }): Cell[] => {
      const column = cause.kind === 'symbol' ? 2 : level
      const cells = [0, 1, 2].map((at) => (at === column ? code(name) : ''))
      return [formatByteChange(cause.bytes), ...cells]
    })
  if (rowsOf(top).length === 0) return []
  return [
    {
      title: 'Why sections changed',
      isOpen: false,
      nodes: (limit) => {
        const rows = rowsOf(Math.min(limit, top))
        return rows.length === 0 ? [] : [table(['Change:', 'Section', 'Object', 'Symbol'], rows)]
      },
    },
  ]
}

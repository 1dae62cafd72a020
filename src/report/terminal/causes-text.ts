import type { SizeDelta } from '../../size/compare/size-change.js'
import type { ReadableNames } from '../../size/names.js'
import { causeRows } from '../cause-rows.js'
import { changePaint } from './change-paint.js'
import { alignColumns, type ColumnCell, type Colors } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { formatByteChange } from '../quantities.js'

/** Renders the chain as indented lines. */
export function causeLines(
  delta: Pick<SizeDelta, 'changes' | 'views'>,
  top: number,
  colors: Colors,
  names?: ReadableNames,
): readonly string[] {
  const rows = causeRows(delta, top, names)
  if (rows.length === 0) return []
  const cells = rows.map(({ cause, level, name }): readonly ColumnCell[] => [
    {
      text: formatByteChange(cause.bytes),
      align: 'right',
      paint: changePaint(cause.bytes, colors),
    },
    {
      text: `${'  '.repeat(level)}${sanitize(name)}`,
      paint: cause.kind === 'unattributed' ? colors.dim : (text): string => text,
    },
  ])
  return [colors.bold('Why: section, object, symbol'), ...alignColumns(cells, '  ')]
}

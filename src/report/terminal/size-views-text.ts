import type { SizeDelta } from '../../size/compare/size-change.js'
import { changePaint } from './change-paint.js'
import { alignColumns, type ColumnCell, type Colors } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { formatByteChange, formatBytes, formatDelta } from '../quantities.js'
import { shownGroups, viewChanges, type ViewSizes } from '../size-views.js'

/** The largest groups of a view with their change and, if different, their memory. */
export function viewLines(view: ViewSizes, top: number, colors: Colors): readonly string[] {
  const rows = shownGroups(view, top).map(
    ({ name, bytes, memoryBytes, change }): readonly ColumnCell[] => [
      { text: sanitize(name, 100) },
      { text: formatBytes(bytes), align: 'right' },
      {
        text: change === null ? '' : formatDelta(bytes - change, bytes),
        paint: changePaint(change ?? 0, colors),
      },
      {
        text: memoryBytes === bytes ? '' : `${formatBytes(memoryBytes)} in memory`,
        paint: colors.dim,
      },
    ],
  )
  return [viewHeading(view, colors), ...alignColumns(rows, '  ')]
}

/** The change of each directory or module, the largest change first; the lines add up. */
export function viewDeltaLines(delta: SizeDelta, top: number, colors: Colors): readonly string[] {
  return viewChanges(delta).flatMap((view) => {
    const rows = shownGroups(view, top).map(({ name, change }): readonly ColumnCell[] => [
      {
        text: formatByteChange(change ?? 0),
        align: 'right',
        paint: changePaint(change ?? 0, colors),
      },
      { text: sanitize(name) },
    ])
    return [viewHeading(view, colors), ...alignColumns(rows, '  ')]
  })
}

function viewHeading({ artifact, by }: ViewSizes, colors: Colors): string {
  return `${colors.bold(sanitize(artifact))} by ${sanitize(by)}`
}

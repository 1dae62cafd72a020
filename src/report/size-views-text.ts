import type { SizeDelta } from '../size/difference.js'
import { nameIn } from '../size/paths.js'
import { changePaint } from './change-paint.js'
import { alignColumns, type ColumnCell, type Colors } from './columns.js'
import { harmless } from './harmless.js'
import { formatByteChange, formatBytes, formatDelta } from './quantities.js'
import { groupChanges, groupName, restApart, shownGroups, type ViewSizes } from './size-views.js'

/** One view as lines: its largest groups with their change and, where it differs, their memory. */
export function viewLines(view: ViewSizes, top: number, colors: Colors): readonly string[] {
  const { artifact, by } = view
  const rows = shownGroups(view, top).map(
    ({ name, bytes, memoryBytes, change }): readonly ColumnCell[] => [
      { text: harmless(name, 100) },
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
  return [`${colors.bold(harmless(artifact))} by ${harmless(by)}`, ...alignColumns(rows, '  ')]
}

/** What became of each directory or module, the largest change first; the lines add up. */
export function viewDeltaLines(
  { views = [] }: SizeDelta,
  top: number,
  colors: Colors,
): readonly string[] {
  return views.flatMap((view) => {
    const changed = restApart(
      [...groupChanges(view)]
        .filter(([, change]) => change !== 0)
        .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
        .map(([name, change]) => ({ name, bytes: 0, memoryBytes: 0, change })),
    )
    if (changed.groups.length === 0) return []
    const segments = view.path.split('/').map(nameIn)
    const [artifact, name] = [segments.slice(0, -1).join('/'), segments.at(-1) ?? '']
    const rows = shownGroups(changed, top).map(({ name: group, change }): readonly ColumnCell[] => [
      {
        text: formatByteChange(change ?? 0),
        align: 'right',
        paint: changePaint(change ?? 0, colors),
      },
      { text: harmless(group) },
    ])
    const heading = `${colors.bold(harmless(artifact))} by ${harmless(groupName(name))}`
    return [heading, ...alignColumns(rows, '  ')]
  })
}

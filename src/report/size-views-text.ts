import type { SizeDelta } from '../size/difference.js'
import { nameIn } from '../size/paths.js'
import { changePaint } from './change-paint.js'
import { alignColumns, type ColumnCell, type Colors } from './columns.js'
import { harmless } from './harmless.js'
import { formatByteChange, formatBytes, formatDelta, formatNumberOf } from './quantities.js'
import { groupChanges, groupName, isShownGroup, type ViewSizes } from './size-views.js'

/** One view as lines: its largest groups with their change and, where it differs, their memory. */
export function viewLines(view: ViewSizes, top: number, colors: Colors): readonly string[] {
  const { artifact, by, groups } = view
  const rows = groups
    .slice(0, top)
    .map(({ name, bytes, memoryBytes, change }): readonly ColumnCell[] => [
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
    ])
  const more = groups.length - rows.length
  return [
    `${colors.bold(harmless(artifact))} by ${harmless(by)}`,
    ...alignColumns(rows, '  '),
    ...(more > 0 ? [colors.dim(`  … and ${formatNumberOf(more, 'more', 'more')}`)] : []),
  ]
}

/** What became of each directory or module, the largest change first. */
export function viewDeltaLines(
  { views = [] }: SizeDelta,
  top: number,
  colors: Colors,
): readonly string[] {
  return views.flatMap((view) => {
    const changes = [...groupChanges(view)]
      .filter(([name, change]) => change !== 0 && isShownGroup(name))
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    if (changes.length === 0) return []
    const segments = view.path.split('/').map(nameIn)
    const [artifact, name] = [segments.slice(0, -1).join('/'), segments.at(-1) ?? '']
    const rows = changes
      .slice(0, top)
      .map(([group, change]): readonly ColumnCell[] => [
        { text: formatByteChange(change), align: 'right', paint: changePaint(change, colors) },
        { text: harmless(group) },
      ])
    const heading = `${colors.bold(harmless(artifact))} by ${harmless(groupName(name))}`
    return [heading, ...alignColumns(rows, '  ')]
  })
}

import { sizeChangeKinds, type SizeChange, type SizeDelta } from '../../size/compare/size-change.js'
import type { ReadableNames } from '../../size/names.js'
import { formerPlace } from '../former-place.js'
import { changePaint } from './change-paint.js'
import { alignColumns, type ColumnCell, type Colors, colorsFor } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { formatByteChange, formatCount, formatNumberOf } from '../quantities.js'
import { readablePath } from '../readable-names.js'

export interface SizeDiffOptions {
  readonly top: number
  readonly color: boolean
  /** Readable names of C++ and Rust symbols. */
  readonly names?: ReadableNames | undefined
}

/** The net change, and the largest changes as aligned lines. */
export function renderSizeDiff(delta: SizeDelta, options: SizeDiffOptions): string {
  const colors = colorsFor(options.color)
  const { bytes, changes, memory } = delta
  const beyond = memoryLines(memory, options.top, colors, options.names)
  if (changes.length === 0) return ['No change in size.', ...beyond].join('\n')
  const counts = new Map(sizeChangeKinds.map((kind) => [kind, 0]))
  for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1)
  const parts = Array.from(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${formatCount(count)} ${kind}`)
  const more = changes.length - options.top
  return [
    `${changePaint(bytes, colors)(colors.bold(formatByteChange(bytes)))} in ${formatNumberOf(changes.length, 'change')}: ${parts.join(', ')}`,
    ...alignColumns(changeRows(changes.slice(0, options.top), colors, options.names), '  '),
    ...(more > 0 ? [colors.dim(`  … and ${formatCount(more)} more`)] : []),
    ...beyond,
  ].join('\n')
}

/** Changes of memory only; empty if there are none. */
export function memoryLines(
  memory: SizeDelta['memory'],
  top: number,
  colors: Colors,
  names?: ReadableNames,
): readonly string[] {
  if (memory === undefined) return []
  const { bytes, changes } = memory
  const more = changes.length - top
  return [
    `  ${changePaint(bytes, colors)(formatByteChange(bytes))} of memory beyond the files, as .bss`,
    ...alignColumns(changeRows(changes.slice(0, top), colors, names), '    '),
    ...(more > 0 ? [colors.dim(`    … and ${formatCount(more)} more`)] : []),
  ]
}

export function changeRows(
  changes: readonly SizeChange[],
  colors: Colors,
  names?: ReadableNames,
): readonly (readonly ColumnCell[])[] {
  return changes.map(({ path, change, object, oldBytes, newBytes, ...former }) => [
    {
      text: formatByteChange(newBytes - oldBytes),
      align: 'right',
      paint: changePaint(newBytes - oldBytes, colors),
    },
    { text: change, paint: colors.dim },
    { text: sanitize(`${readablePath(path, names)}${formerPlace({ path, ...former }, names)}`) },
    {
      text: `${formatCount(oldBytes)} → ${formatCount(newBytes)}`,
      paint: colors.dim,
    },
    { text: sanitize(object ?? ''), paint: colors.dim },
  ])
}

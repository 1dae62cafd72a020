import { alignColumns, colorsFor, type ColumnCell, type Colors } from './columns.js'
import { sanitize, withoutCommands } from '../../result/sanitize.js'
import { formatCount, formatNumberOf } from '../quantities.js'
import type { GroupHistory, Series } from '../../history/series.js'
import {
  commitName,
  dayOf,
  formatValue,
  lastValue,
  markLine,
  seriesTitle,
  signOf,
  sparkline,
} from '../history/series-text.js'
import { shareOf } from '../history/change-share.js'
import type { ChangePoint } from '../../history/steps.js'

/** Longer lines are cut at the left, because the newest runs matter most. */
const sparklineRuns = 60

/** Renders the trend of every series, with its change points marked and listed below. */
export function renderHistory(
  groups: readonly GroupHistory[],
  { color }: { readonly color: boolean },
): string {
  const colors = colorsFor(color)
  return withoutCommands(groups.map((group) => groupLines(group, colors).join('\n')).join('\n\n'))
}

function groupLines(group: GroupHistory, colors: Colors): readonly string[] {
  const { profile, arch, mode, lines } = group
  const failed = lines.filter(({ verdict }) => verdict !== 'pass').length
  const [first, last] = [lines.at(0), lines.at(-1)]
  const span = first === undefined || last === undefined ? '' : spanOf(dayOf(first), dayOf(last))
  const heading = [profile, arch, mode].map((part) => sanitize(part)).join(' · ')
  const runs = formatNumberOf(lines.length, 'run')
  const rows = group.series.flatMap((series) => seriesRows(series, colors))
  const changes = group.series.flatMap((series) =>
    series.changes.map((change) => changeCells(series, change, group, colors)),
  )
  return [
    `${colors.bold(heading)}  ${colors.dim(`${runs}, ${span}${failed === 0 ? '' : `, ${formatCount(failed)} that failed`}`)}`,
    ...(rows.length === 0 ? ['  no series of that name'] : alignColumns(rows, '  ')),
    ...(changes.length === 0 ? [] : ['', ...alignColumns(changes, '  ')]),
  ]
}

function spanOf(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`
}

function seriesRows(series: Series, colors: Colors): readonly (readonly ColumnCell[])[] {
  const from = Math.max(0, series.values.length - sparklineRuns)
  const shown = {
    values: series.values.slice(from),
    changes: series.changes.map((change) => ({ ...change, index: change.index - from })),
  }
  const now = lastValue(series)
  const row: readonly ColumnCell[] = [
    { text: sanitize(seriesTitle(series)), paint: colors.bold },
    { text: now === null ? '–' : formatValue(series, now), align: 'right' },
    { text: sparkline(shown.values) },
  ]
  const marks = markLine(shown)
  return marks.trim() === ''
    ? [row]
    : [row, [{ text: '' }, { text: '' }, { text: marks, paint: colors.yellow }]]
}

function changeCells(
  series: Series,
  change: ChangePoint,
  { lines }: GroupHistory,
  colors: Colors,
): readonly ColumnCell[] {
  const line = lines[change.index]
  const paint =
    series.unit === 'metric' ? colors.yellow : change.to > change.from ? colors.red : colors.green
  return [
    { text: `${signOf(change)} ${shareOf(change)}`, paint },
    { text: sanitize(seriesTitle(series)) },
    { text: `${formatValue(series, change.from)} → ${formatValue(series, change.to)}` },
    { text: line === undefined ? '' : commitName(line), paint: colors.bold },
    { text: line === undefined ? '' : dayOf(line), paint: colors.dim },
    { text: line === undefined ? '' : sanitize(line.subject, 60) },
  ]
}

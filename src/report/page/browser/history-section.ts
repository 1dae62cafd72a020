import { shareOf } from '../../history/change-share.js'
import { formatDuration, formatMetric, formatNumberOf, formatRoughBytes } from '../../quantities.js'
import type { HistoryData, HistorySeries, RunData } from '../page-data.js'
import { choice, element, plainTable, section, type Child } from './dom.js'
import { createHistoryChart } from './history-chart.js'

/** Charts shown at first; the other series can be chosen. */
const mostCharts = 6

/** Boot time, memory and sizes from run to run, with change points marked. */
export function historySection({ history }: RunData): HTMLElement | null {
  if (history === null) return null
  const main = history.series.filter(({ isMain }) => isMain).slice(0, mostCharts)
  const others = history.series.filter((series) => !main.includes(series))
  const { runs } = history
  const [first, last] = [runs.at(0), runs.at(-1)]
  const span = first === undefined || last === undefined ? '' : `, from ${first.day} to ${last.day}`
  return section(
    'history',
    'History',
    element('p', {}, `${formatNumberOf(runs.length, 'run')}${span}`),
    element('div', { class: 'charts' }, ...main.map((series) => chartOf(series, history))),
    otherChart(others, history),
    changeTable(history),
  )
}

function chartOf(series: HistorySeries, { runs }: HistoryData): HTMLElement {
  return createHistoryChart(series, runs, (value) => formatValue(series, value))
}

function otherChart(others: readonly HistorySeries[], history: HistoryData): HTMLElement | null {
  const [first] = others
  if (first === undefined) return null
  const place = element('div', { class: 'charts' }, chartOf(first, history))
  const chooser = choice(
    'And of',
    others.map(({ title }) => title),
    (index) => {
      const series = others[index]
      if (series !== undefined) place.replaceChildren(chartOf(series, history))
    },
  )
  return element('div', {}, element('div', { class: 'controls' }, chooser), place)
}

/** A short value for an axis. */
function formatValue({ unit, metricUnit }: HistorySeries, value: number): string {
  if (unit === 'bytes') return formatRoughBytes(value)
  if (unit === 'milliseconds') return formatDuration(value)
  return formatMetric(Number(value.toPrecision(5)), metricUnit)
}

function changeTable({ runs, series }: HistoryData): HTMLElement {
  const rows = series
    .flatMap((one) => one.changes.map((change) => ({ one, change })))
    .toSorted((a, b) => b.change.index - a.change.index)
    .map(({ one, change }): readonly Child[] => {
      const run = runs[change.index]
      const grew = change.to > change.from
      // For a metric it is unknown whether more is better.
      const tone = one.unit === 'metric' ? '' : grew ? 'bad' : 'good'
      return [
        element('span', { class: tone }, `${grew ? '▲' : '▼'} ${shareOf(change)}`),
        one.title,
        formatValue(one, change.from),
        formatValue(one, change.to),
        run?.commit ?? '',
        run?.day ?? '',
        run?.subject ?? '',
      ]
    })
  if (rows.length === 0) return element('p', {}, 'No change points.')
  const titles = ['Change:', 'What', 'From:', 'To:', 'Since commit', 'Of:', 'Subject']
  return plainTable('Change points, newest first', titles, rows)
}

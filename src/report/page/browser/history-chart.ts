import type { HistoryRun, HistorySeries } from '../page-data.js'
import { element, plainTable } from './dom.js'
import { drawn, linePath, scaleOf, type Scale } from './line-chart.js'

const width = 560
const height = 170
/** Room for values on the left and for marks above. */
const edges = { left: 74, right: 12, top: 18, bottom: 12 }

interface Change {
  readonly index: number
  readonly from: number
  readonly to: number
}

/**
 * A line over runs with its change points. A slider below moves from run to run and describes the
 * current one in words; all of it is a table too.
 */
export function createHistoryChart(
  series: HistorySeries,
  runs: readonly HistoryRun[],
  format: (value: number) => string,
): HTMLElement {
  const { title, values, changes } = series
  const scale = scaleOf(values, { width, height, edges })
  const now = values.findLast((value) => value !== null) ?? null
  const description = element('p', { class: 'told', 'aria-live': 'polite' })
  const cursor = drawn('line', { class: 'cursor', y1: edges.top, y2: height - edges.bottom })
  const spot = drawn('circle', { class: 'spot', r: 4.5 })
  const picture = drawn(
    'svg',
    { class: 'lines', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    ...gridLines(scale, format),
    ...changes.flatMap((change) => markOf(change, scale, series.unit)),
    drawn('path', { class: 'link', d: linePath(values, scale, true) }),
    drawn('path', { class: 'line', d: linePath(values, scale) }),
    ...loneSpots(values, scale),
    cursor,
    spot,
  )
  const last = values.findLastIndex((value) => value !== null)
  const slider = element('input', {
    type: 'range',
    min: 0,
    max: Math.max(0, values.length - 1),
    value: Math.max(0, last),
    'aria-label': `Run, in ${title}`,
    input: () => stand(slider.valueAsNumber),
  })
  const stand = (index: number): void => {
    const words = describe(index, series, runs, format)
    description.textContent = words
    slider.setAttribute('aria-valuetext', words)
    const value = values[index] ?? null
    cursor.setAttribute('x1', String(scale.x(index)))
    cursor.setAttribute('x2', String(scale.x(index)))
    spot.setAttribute('visibility', value === null ? 'hidden' : 'visible')
    spot.setAttribute('cx', String(scale.x(index)))
    spot.setAttribute('cy', String(scale.y(value ?? 0)))
  }
  picture.addEventListener('pointermove', (event) => {
    const box = picture.getBoundingClientRect()
    slider.valueAsNumber = scale.indexAt(((event.clientX - box.left) / box.width) * width)
    stand(slider.valueAsNumber)
  })
  stand(slider.valueAsNumber)
  const table = element(
    'details',
    { class: 'as-table' },
    element('summary', {}, `${title} as a table`),
  )
  table.addEventListener('toggle', () => table.append(valueTable(series, runs, format)), {
    once: true,
  })
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, `${title}${now === null ? '' : `: ${format(now)}`}`),
    picture,
    slider,
    description,
    table,
  )
}

function gridLines(scale: Scale, format: (value: number) => string): readonly SVGElement[] {
  return scale.ticks.flatMap((value) => {
    const y = scale.y(value)
    return [
      drawn('line', { class: 'grid', x1: edges.left, x2: width - edges.right, y1: y, y2: y }),
      drawn('text', { class: 'tick', x: edges.left - 6, y: y + 4 }, format(value)),
    ]
  })
}

/** A line at the change, with a sign above it that is clear without its colour. */
function markOf(
  { index, from, to }: Change,
  scale: Scale,
  unit: HistorySeries['unit'],
): readonly SVGElement[] {
  // Between the last run before it and the first one after it.
  const x = (scale.x(Math.max(0, index - 1)) + scale.x(index)) / 2
  // For a metric it is unknown whether more is better.
  const tone = unit === 'metric' ? 'either' : to > from ? 'up' : 'down'
  return [
    drawn('line', {
      class: `mark ${tone}`,
      x1: x,
      x2: x,
      y1: edges.top - 2,
      y2: height - edges.bottom,
    }),
    drawn('text', { class: `sign ${tone}`, x, y: edges.top - 6 }, to > from ? '▲' : '▼'),
  ]
}

/** Draws a dot for a value with gaps on both sides, because a line needs two points. */
function loneSpots(values: readonly (number | null)[], scale: Scale): readonly SVGElement[] {
  return values.flatMap((value, index) =>
    value === null || (values[index - 1] ?? null) !== null || (values[index + 1] ?? null) !== null
      ? []
      : [drawn('circle', { class: 'lone', r: 2, cx: scale.x(index), cy: scale.y(value) })],
  )
}

function describe(
  index: number,
  { values, changes }: HistorySeries,
  runs: readonly HistoryRun[],
  format: (value: number) => string,
): string {
  const run = runs[index]
  if (run === undefined) return ''
  const value = values[index] ?? null
  const change = changes.find((one) => one.index === index)
  const words = [
    value === null ? `not known (${run.verdict})` : format(value),
    `${run.commit}, ${run.day}`,
    run.subject,
    change === undefined ? '' : `change from ${format(change.from)} to ${format(change.to)}`,
  ]
  return words.filter((word) => word !== '').join(' · ')
}

function valueTable(
  { title, values, changes }: HistorySeries,
  runs: readonly HistoryRun[],
  format: (value: number) => string,
): HTMLElement {
  const marks = new Map(changes.map(({ index, from, to }) => [index, to > from ? '▲' : '▼']))
  const rows = runs.map((run, index) => {
    const value = values[index] ?? null
    return [
      run.commit,
      run.day,
      value === null ? '–' : format(value),
      marks.get(index) ?? '',
      run.verdict,
      run.subject,
    ]
  })
  const titles = ['Commit', 'Day', 'Value:', 'Change', 'Verdict', 'Subject']
  return plainTable(`${title}, newest first`, titles, rows.toReversed())
}

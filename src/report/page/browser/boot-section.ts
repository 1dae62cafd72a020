import { comparisonTitle, judgementMarks } from '../../comparison/comparison-text.js'
import { formatChange, formatFigure, noiseText } from '../../comparison/figure-text.js'
import { formatDuration, formatMetric, formatRoughBytes } from '../../quantities.js'
import type { RunData } from '../page-data.js'
import { element, plainTable, section, type Child } from './dom.js'

type Boot = NonNullable<RunData['record']['boot']>

interface Span {
  readonly name: string
  readonly kind: 'phase' | 'passed' | 'failed'
  readonly startMs: number
  readonly endMs: number
}

/** The boot as a timeline: phases as bars, expectations as marks, and all of it as a table. */
export function bootSection({ record }: RunData): HTMLElement | null {
  const { boot, assertions, metrics, metricUnits = {} } = record
  if (boot === null) return null
  const met = assertions.flatMap(({ id, status, atMs }): readonly Span[] =>
    atMs === null || status === 'not-reached'
      ? []
      : [{ name: id, kind: status, startMs: atMs, endMs: atMs }],
  )
  const spans: readonly Span[] = [
    ...boot.phases.map((phase): Span => ({ ...phase, kind: 'phase' })),
    ...met.toSorted((a, b) => a.startMs - b.startMs),
  ]
  const figures = Object.entries(metrics).map(([name, value]) => [
    name,
    formatMetric(value, metricUnits[name]),
  ])
  return section(
    'boot',
    'Boot',
    element('p', {}, bootLine(boot)),
    element('p', { class: 'hint' }, boot.acceleratorReason),
    timeline(spans, boot.durationMs),
    figures.length === 0 ? null : plainTable('Metrics', ['Metric', 'Value:'], figures),
    comparisonTable(record),
    repeatTable(record),
  )
}

function bootLine({ accelerator, machine, timeToReadyMs, memory, exit }: Boot): string {
  const { configuredBytes, peakHostBytes } = memory
  const peak =
    peakHostBytes === null ? '' : `, at most ${formatRoughBytes(peakHostBytes)} of the host’s`
  const ready =
    timeToReadyMs === null ? 'not ready' : `ready after ${formatDuration(timeToReadyMs)}`
  return `${ready} on ${machine} with ${accelerator}; ${formatRoughBytes(configuredBytes)} of memory${peak}; end: ${exit.reason}`
}

function timeline(spans: readonly Span[], durationMs: number): HTMLElement | null {
  if (spans.length === 0) return null
  const wholeMs = Math.max(durationMs, ...spans.map(({ endMs }) => endMs), 1)
  const made = plainTable(
    'Timeline of the boot',
    ['What', 'From:', 'Took:', `0 to ${formatDuration(wholeMs)}`],
    spans.map((span) => [
      labelOf(span),
      formatDuration(span.startMs),
      span.kind === 'phase' ? formatDuration(span.endMs - span.startMs) : '',
      bar(span, wholeMs),
    ]),
  )
  made.classList.add('timeline')
  return made
}

function labelOf({ name, kind }: Span): Child {
  if (kind === 'phase') return name
  return element(
    'span',
    { class: kind === 'passed' ? 'good' : 'bad' },
    `${kind === 'passed' ? '✓' : '✗'} ${name}`,
  )
}

function bar({ kind, startMs, endMs }: Span, wholeMs: number): HTMLElement {
  const mark = element('span', { class: `bar ${kind}` })
  mark.style.left = `${(startMs / wholeMs) * 100}%`
  if (kind === 'phase') mark.style.width = `${((endMs - startMs) / wholeMs) * 100}%`
  return element('div', { class: 'track', 'aria-hidden': 'true' }, mark)
}

function comparisonTable({ comparison }: RunData['record']): HTMLElement | null {
  if (comparison === undefined || comparison.figures.length === 0) return null
  const { newFailures = [], fixed = [] } = comparison.tests ?? {}
  const colors = { worse: 'bad', better: 'good' } as Readonly<Record<string, string>>
  return plainTable(
    comparisonTitle(comparison),
    ['Figure', 'Before:', 'Now:', 'Change:', 'Noise'],
    [
      ...comparison.figures.map((figure) => [
        figure.title,
        formatFigure(figure.before, figure),
        formatFigure(figure.now, figure),
        element(
          'span',
          { class: colors[figure.judgement] ?? '' },
          `${judgementMarks[figure.judgement]} ${formatChange(figure)}`.trim(),
        ),
        noiseText(figure),
      ]),
      ...newFailures.map((name) => [
        name,
        '',
        'fails',
        element('span', { class: 'bad' }, '✗ new'),
        '',
      ]),
      ...fixed.map((name) => [
        name,
        'failed',
        'passes',
        element('span', { class: 'good' }, '✓ fixed'),
        '',
      ]),
    ],
  )
}

function repeatTable({ repeats }: RunData['record']): HTMLElement | null {
  if (repeats === undefined) return null
  return plainTable(
    'Every boot',
    ['Boot:', 'Verdict', 'First byte:', 'Ready:', 'Peak memory:', 'How it ended'],
    repeats.boots.map(({ number, kind, firstByteMs, readyMs, peakBytes, summary }) => [
      String(number),
      element(
        'span',
        { class: kind === 'pass' ? 'good' : 'bad' },
        `${kind === 'pass' ? '✓' : '✗'} ${kind}`,
      ),
      firstByteMs === null ? '–' : formatDuration(firstByteMs),
      readyMs === null ? '–' : formatDuration(readyMs),
      peakBytes === null ? '–' : formatRoughBytes(peakBytes),
      summary,
    ]),
  )
}

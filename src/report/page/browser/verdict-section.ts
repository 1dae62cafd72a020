import { formatDuration } from '../../quantities.js'
import { statusMarks } from '../../status-marks.js'
import type { RunData } from '../page-data.js'
import { code, element, plainTable, section } from './dom.js'

type Evidence = RunData['record']['verdict']['evidence'][number]
type Crash = RunData['record']['crash']
type GuestTest = NonNullable<RunData['record']['tests']['cases']>[number]

/** The verdict, its evidence, and the hint. */
export function verdictSection({ record, headline }: RunData): HTMLElement {
  const { verdict, crash } = record
  const owner = verdict.owner === null ? '' : ` To act: ${verdict.owner}.`
  return section(
    'verdict',
    'Verdict',
    element(
      'p',
      { class: 'verdict' },
      element(
        'span',
        { class: `badge ${headline.passed ? 'good' : 'bad'}` },
        `${headline.passed ? '✓' : '✗'} ${verdict.kind}`,
      ),
      ` ${verdict.summary}.${owner}`,
    ),
    crashLine(crash),
    ...verdict.evidence.map(excerpt),
    verdict.hint === null
      ? null
      : element('p', { class: 'advice' }, element('strong', {}, 'Hint: '), verdict.hint),
  )
}

function crashLine(crash: Crash): HTMLElement | null {
  if (crash === undefined) return null
  const place = crash.place === undefined ? '' : ` at ${crash.place.file}:${crash.place.line}`
  return element('p', {}, 'Crash: ', code(`${crash.title}${place}`))
}

function excerpt({ source, firstLine, lines }: Evidence): HTMLElement {
  const label = `${source} from line ${firstLine}`
  const list = element(
    'ol',
    { start: firstLine },
    ...lines.map((line) => element('li', {}, code(line))),
  )
  return element(
    'figure',
    { class: 'excerpt' },
    element('figcaption', {}, label),
    element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': label }, list),
  )
}

const tones = { passed: 'good', failed: 'bad', 'not-reached': 'dim', skipped: 'dim' } as const

function statusCell(status: keyof typeof tones): HTMLElement {
  return element('span', { class: tones[status] }, `${statusMarks[status]} ${status}`)
}

/** Expectations, one row each. */
export function assertionSection({ record }: RunData): HTMLElement | null {
  if (record.assertions.length === 0) return null
  return section(
    'assertions',
    'Assertions',
    plainTable(
      'Assertions',
      ['Status', 'Expectation', 'At:', 'Captured, or why not'],
      record.assertions.map(({ id, status, atMs, captures, reason }) => [
        statusCell(status),
        code(id),
        atMs === null ? '–' : formatDuration(atMs),
        reason ??
          Object.entries(captures)
            .map(([name, value]) => `${name} = ${value}`)
            .join(', '),
      ]),
    ),
    allowedTable(record),
  )
}

function allowedTable({ allowed = [] }: RunData['record']): HTMLElement | null {
  if (allowed.length === 0) return null
  return plainTable(
    'Allowed trouble',
    ['Allowed', 'Reason', 'Until', 'Lines:'],
    allowed.map(({ id, reason, until, expired, lines }) => [
      code(id),
      reason,
      until === null ? 'no end' : expired ? `expired on ${until}` : until,
      String(lines),
    ]),
  )
}

/** The image's own tests. */
export function testSection({ record }: RunData): HTMLElement | null {
  const { cases = [], passed, failed, skipped } = record.tests
  if (cases.length === 0) return null
  return section(
    'tests',
    'Tests',
    element('p', {}, `${passed} passed, ${failed} failed, ${skipped} skipped`),
    plainTable(
      'Tests of the image',
      ['Status', 'Test', 'Took:', 'How it ended'],
      cases.map(({ name, status, durationMs, summary }) => [
        statusCell(status),
        code(name),
        durationMs === null ? '–' : formatDuration(durationMs),
        summary,
      ]),
    ),
    ...cases.map(failureDetails),
  )
}

/** Why a test failed, if there is more than its summary. */
function failureDetails({ name, status, crash, evidence }: GuestTest): HTMLElement | null {
  if (status !== 'failed' || (crash === undefined && evidence.length === 0)) return null
  const summary = element('summary', {}, 'Why ', code(name), ' failed')
  return element('details', {}, summary, crashLine(crash), ...evidence.map(excerpt))
}

import { formatCount } from '../../quantities.js'
import type { ConsoleData, ConsoleMark, RunData } from '../page-data.js'
import { choice, element, section } from './dom.js'
import { createVirtualTable, searchField } from './virtual-table.js'

interface Line {
  readonly at: number
  readonly number: number
  readonly timeMs: number | null
  readonly text: string
}

/** The console with the time of each line; matches and evidence are marked. */
export function consoleSection({ console: data }: RunData): HTMLElement | null {
  if (data === null) return null
  const lines = linesOf(data)
  const marks = marksByLine(data)
  const kindOf = ({ at }: Line): string => marks.get(at)?.[0]?.kind ?? ''
  const table = createVirtualTable<Line>(
    'Console',
    [
      { title: 'Line', width: '4.5rem', numeric: true, cell: ({ number }) => String(number) },
      {
        title: 'Seconds',
        width: '6rem',
        numeric: true,
        cell: ({ timeMs }) => (timeMs === null ? '' : (timeMs / 1000).toFixed(3)),
      },
      { title: 'Text', width: 'minmax(20rem, 1fr)', cell: ({ text }) => text },
      {
        title: 'Mark',
        width: 'minmax(6rem, 16rem)',
        cell: ({ at }) =>
          (marks.get(at) ?? [])
            .map(({ kind, text }) => `${kind === 'matched' ? '✓' : '✗'} ${text}`)
            .join('; '),
      },
    ],
    kindOf,
  )
  table.element.classList.add('console')
  const search = (words: readonly string[]): number => {
    const left = lines.filter(({ text }) => {
      const lower = text.toLowerCase()
      return words.every((word) => lower.includes(word))
    })
    table.show(left)
    return left.length
  }
  const marked = lines.flatMap((line) => (marks.has(line.at) ? [line.at] : []))
  const jump = choice(
    'Go to',
    [
      'the start',
      ...marked.map((at) => `line ${data.numbers[at] ?? 0}: ${marks.get(at)?.[0]?.text ?? ''}`),
    ],
    (index) => {
      table.show(lines)
      table.reveal(index === 0 ? 0 : (marked[index - 1] ?? 0))
    },
  )
  const cut =
    data.leftOut === 0
      ? null
      : element(
          'p',
          {},
          `${formatCount(data.leftOut)} lines in the middle are not here; console.log has all of them.`,
        )
  const made = section(
    'console',
    'Console',
    cut,
    element('div', { class: 'controls' }, searchField('Search lines', search, lines.length), jump),
    table.element,
  )
  table.show(lines)
  return made
}

function linesOf({ numbers, timesMs, texts }: ConsoleData): readonly Line[] {
  return texts.map((text, at) => ({
    at,
    text,
    number: numbers[at] ?? 0,
    timeMs: timesMs[at] ?? null,
  }))
}

function marksByLine({ marks }: ConsoleData): ReadonlyMap<number, readonly ConsoleMark[]> {
  const byLine = new Map<number, ConsoleMark[]>()
  for (const mark of marks) byLine.set(mark.at, [...(byLine.get(mark.at) ?? []), mark])
  return byLine
}

import { formatCount } from '../../quantities.js'
import { element, type Child } from './dom.js'

export interface Column<Row> {
  readonly title: string
  /** Width of its track in a CSS grid. */
  readonly width: string
  readonly numeric?: boolean
  readonly cell: (row: Row) => Child
}

export interface VirtualTable<Row> {
  readonly element: HTMLElement
  show(rows: readonly Row[]): void
  /** Scrolls to a row. */
  reveal(index: number): void
}

const rowHeight = 24
/** Extra rows to render above and below the visible ones. */
const margin = 10
/** Rows in print; page.css prints the number of the others below them. */
const printedRows = 60

/**
 * A table of any length: only visible rows are in the document, and aria-rowcount has the number of
 * all rows. The keyboard scrolls it like any scrollable element.
 */
export function createVirtualTable<Row>(
  label: string,
  columns: readonly Column<Row>[],
  classOf: (row: Row) => string = () => '',
): VirtualTable<Row> {
  let rows: readonly Row[] = []
  const tracks = columns.map(({ width }) => width).join(' ')
  const body = element('div', { role: 'rowgroup', class: 'virtual-body' })
  const header = element(
    'div',
    { role: 'row', class: 'virtual-row virtual-header', 'aria-rowindex': 1 },
    ...columns.map(({ title, numeric }) =>
      element('div', { role: 'columnheader', class: numeric === true ? 'number' : '' }, title),
    ),
  )
  header.style.gridTemplateColumns = tracks
  const scrolled = element(
    'div',
    { role: 'table', class: 'virtual', tabindex: 0, 'aria-label': label },
    element('div', { role: 'rowgroup', class: 'virtual-head' }, header),
    body,
  )

  const rowElement = (row: Row, index: number): HTMLElement => {
    const made = element(
      'div',
      {
        role: 'row',
        class: `virtual-row ${classOf(row)}`.trim(),
        'aria-rowindex': index + 2,
      },
      ...columns.map(({ cell, numeric }) => {
        const shown = cell(row)
        const title = typeof shown === 'string' ? shown : undefined
        return element(
          'div',
          { role: 'cell', class: numeric === true ? 'number' : '', title },
          shown,
        )
      }),
    )
    made.style.gridTemplateColumns = tracks
    made.style.top = `${index * rowHeight}px`
    return made
  }

  const draw = (first: number, end: number): void => {
    body.replaceChildren(
      ...rows.slice(first, end).map((row, index) => rowElement(row, first + index)),
    )
  }
  const drawSight = (): void => {
    const first = Math.max(Math.floor(scrolled.scrollTop / rowHeight) - margin, 0)
    const seen = Math.ceil((scrolled.clientHeight || 480) / rowHeight)
    draw(first, first + seen + 2 * margin)
  }
  const resize = (count: number): void => {
    body.style.height = `${Math.max(count, 1) * rowHeight}px`
  }
  let isDrawing = false
  scrolled.addEventListener('scroll', () => {
    if (isDrawing) return
    isDrawing = true
    requestAnimationFrame(() => {
      isDrawing = false
      drawSight()
    })
  })
  addEventListener('beforeprint', () => {
    resize(Math.min(rows.length, printedRows))
    draw(0, printedRows)
    const more = rows.length - printedRows
    if (more > 0)
      scrolled.dataset.unprinted = `… and ${formatCount(more)} more rows on the page itself`
  })
  addEventListener('afterprint', () => {
    delete scrolled.dataset.unprinted
    resize(rows.length)
    drawSight()
  })

  return {
    element: scrolled,
    show: (next) => {
      rows = next
      scrolled.setAttribute('aria-rowcount', String(rows.length + 1))
      scrolled.scrollTop = 0
      resize(rows.length)
      drawSight()
    },
    reveal: (index) => {
      scrolled.scrollTop = Math.max(index * rowHeight - scrolled.clientHeight / 3, 0)
      drawSight()
    },
  }
}

/** A field that filters a table, and the number of matching rows. */
export function searchField(
  label: string,
  search: (words: readonly string[]) => number,
  total: number,
): HTMLElement {
  const found = element('output', { 'aria-live': 'polite' }, `${formatCount(total)} rows`)
  const input = element('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    input: () => {
      const words = input.value.toLowerCase().split(/\s+/)
      const left = search(words.filter((word) => word !== ''))
      found.textContent = `${formatCount(left)} of ${formatCount(total)} rows`
    },
  })
  return element('div', { class: 'search' }, element('label', {}, `${label} `, input), found)
}

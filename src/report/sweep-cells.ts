import { formatCount, formatDelta, formatDuration, formatRoughBytes } from './quantities.js'
import type { SweepRow } from './sweep-row.js'

/** Headings of a sweep's table; one that ends in `:` marks a column of numbers. */
const headings = [
  ...(['Variant', 'Verdict', 'Kernel, bytes:', 'Image, bytes:', 'Against the first:'] as const),
  ...(['Ready:', 'Guest’s boot:', 'Peak memory:'] as const),
] as const

const unknown = '–'

function orUnknown(value: number | null, format: (known: number) => string): string {
  return value === null ? unknown : format(value)
}

function cellsOf({ variant, figures }: SweepRow, first: number | null): readonly string[] {
  const { verdict, kernelBytes, imageBytes, timeToReadyMs, guestBootMs, peakHostBytes } = figures
  return [
    variant,
    `${verdict === 'pass' ? '✓' : '✗'} ${verdict}`,
    orUnknown(kernelBytes, formatCount),
    orUnknown(imageBytes, formatCount),
    first === null ? unknown : orUnknown(imageBytes, (bytes) => formatDelta(first, bytes)),
    orUnknown(timeToReadyMs, formatDuration),
    orUnknown(guestBootMs, formatDuration),
    orUnknown(peakHostBytes, formatRoughBytes),
  ]
}

/**
 * A sweep as a table of text: headings, then one row per variant, with sizes also compared with the
 * first variant. Columns without any value are left out.
 */
export function sweepCells(rows: readonly SweepRow[]): {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  const first = rows[0]?.figures.imageBytes ?? null
  const all = rows.map((row) => cellsOf(row, first))
  const isKept = (_: unknown, column: number): boolean =>
    column < 2 || all.some((cells) => cells[column] !== unknown)
  return { headings: headings.filter(isKept), rows: all.map((cells) => cells.filter(isKept)) }
}

/** `3 of 4 variants passed, 1 not run`. */
export function sweepSummary(rows: readonly SweepRow[], planned: number): string {
  const passed = rows.filter(({ figures }) => figures.verdict === 'pass').length
  const left = planned - rows.length
  return `${passed} of ${planned} variants passed${left === 0 ? '' : `, ${left} not run`}`
}

/** The variants that did not pass. */
export function failedRows(rows: readonly SweepRow[]): readonly SweepRow[] {
  return rows.filter(({ figures }) => figures.verdict !== 'pass')
}

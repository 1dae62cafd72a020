import picocolors from 'picocolors'

export type Colors = ReturnType<typeof picocolors.createColors>

export function colorsFor(color: boolean): Colors {
  return picocolors.createColors(color)
}

export interface ColumnCell {
  readonly text: string
  readonly align?: 'left' | 'right'
  /** Applied after padding, so that colours do not shift the columns. */
  readonly paint?: (text: string) => string
}

/** Aligns cells in columns, with two spaces between them and no trailing space. */
export function alignColumns(
  rows: readonly (readonly ColumnCell[])[],
  indent = '',
): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, { text }] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, lengthOf(text))
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const isLast = row.slice(column + 1).every(({ text }) => text === '')
      return padded(cell, widths[column] ?? 0, isLast)
    })
    return `${indent}${cells.join('  ')}`.trimEnd()
  })
}

function padded(
  { text, align = 'left', paint = (same) => same }: ColumnCell,
  width: number,
  isLast: boolean,
): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(text)))
  if (align === 'right') return space + paint(text)
  return isLast ? paint(text) : paint(text) + space
}

/** Counts characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

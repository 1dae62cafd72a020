import { colorsFor } from './columns.js'
import { sanitize, withoutCommands } from '../../result/sanitize.js'
import { type Headline, headlineOf } from '../headline.js'
import type { RunResult } from '../../result/result.js'
import { evidenceBlocks } from './evidence.js'
import { detailBlocks } from './details.js'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal; evidence is cut to it. Unlimited by default, as in a log. */
  readonly width?: number
  /** Rows of the largest changes. */
  readonly top: number
}

/** The report at the end of a run: verdict, cause and figures first, then the details. */
export function renderTerminal(result: RunResult, options: TerminalOptions): string {
  const colors = colorsFor(options.color)
  const headline = headlineOf(result)
  const blocks = [
    headlineLines(headline, options.color),
    ...evidenceBlocks(result, colors, options.width ?? Number.POSITIVE_INFINITY),
    ...detailBlocks(result, colors, options.top),
  ]
  return withoutCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

function headlineLines(headline: Headline, color: boolean): readonly string[] {
  const { bold, dim, green, red, yellow } = colorsFor(color)
  const { passed, kind, summary, subject, figures, notes } = headline
  const paint = passed ? green : red
  const inline = (parts: readonly string[]): string =>
    parts.map((part) => sanitize(part)).join(' · ')
  return [
    `${paint(bold(`${passed ? '✓' : '✗'} ${kind}`))}  ${bold(sanitize(summary))}`,
    `  ${dim(inline(subject))}`,
    `  ${inline(figures)}`,
    ...notes.map((note) => `  ${yellow(sanitize(note, 1000))}`),
  ]
}

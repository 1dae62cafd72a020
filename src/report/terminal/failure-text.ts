import type { Failure } from '../../verdict.js'
import { colorsFor } from './columns.js'
import { sanitize, withoutCommands } from '../../result/sanitize.js'
import { crashLine, excerptBlocks, hintBlock } from './evidence.js'

/** Renders why a command failed without a result to report. */
export function renderFailure(
  { kind, summary, evidence, hint, crash }: Failure,
  options: { readonly color: boolean },
): string {
  const colors = colorsFor(options.color)
  const blocks = [
    [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold(sanitize(summary, 1000))}`],
    ...(crash === undefined ? [] : [[crashLine(crash, colors)]]),
    ...excerptBlocks(evidence, colors, Number.POSITIVE_INFINITY),
    ...(hint === undefined ? [] : [hintBlock(hint, colors)]),
  ]
  return withoutCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

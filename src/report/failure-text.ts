import type { Failure } from '../verdict.js'
import { colorsFor } from './columns.js'
import { harmless, withoutCommands } from './harmless.js'
import { crashLine, excerptBlocks, hintBlock } from './terminal-evidence.js'

/** Why a command could not do its work, where there is no result to report. */
export function renderFailure(
  { kind, summary, evidence, hint, crash }: Failure,
  options: { readonly color: boolean },
): string {
  const colors = colorsFor(options.color)
  const blocks = [
    [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold(harmless(summary, 1000))}`],
    ...(crash === undefined ? [] : [[crashLine(crash, colors)]]),
    ...excerptBlocks(evidence, colors, Number.POSITIVE_INFINITY),
    ...(hint === undefined ? [] : [hintBlock(hint, colors)]),
  ]
  return withoutCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

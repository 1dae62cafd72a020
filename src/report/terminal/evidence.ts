import { alignColumns, type Colors } from './columns.js'
import { excerptsOf } from '../budgets/excerpts.js'
import { mismatchRows } from './config-table.js'
import { sanitize, numberedLines } from '../../result/sanitize.js'
import type { RunResult } from '../../result/result.js'
import { budgetBlocks } from './budgets.js'
import type { Evidence } from '../../verdict.js'

/** Why it failed: excerpts, broken rules and the hint, a list of lines each. */
export function evidenceBlocks(
  result: RunResult,
  colors: Colors,
  width: number,
): readonly (readonly string[])[] {
  const { hint } = result.verdict
  return [
    ...crashBlock(result, colors),
    ...excerptBlocks(excerptsOf(result), colors, width),
    ...mismatchBlock(result, colors),
    ...budgetBlocks(result, colors),
    ...(hint === null ? [] : [hintBlock(hint, colors)]),
  ]
}

function crashBlock(
  { crash }: Pick<RunResult, 'crash'>,
  colors: Colors,
): readonly (readonly string[])[] {
  return crash === undefined ? [] : [[crashLine(crash, colors)]]
}

type Crash = Pick<NonNullable<RunResult['crash']>, 'title' | 'place'>

/** The title of a crash, and its place in the user's own files. */
export function crashLine({ title, place }: Crash, colors: Colors): string {
  const where = place === undefined ? '' : `  ${sanitize(place.file)}:${place.line}`
  return `  ${colors.yellow('crash:')} ${sanitize(title)}${where}`
}

/** The excerpts that prove a verdict, each below the name of its source. */
export function excerptBlocks(
  evidence: readonly Evidence[],
  colors: Colors,
  width: number,
): readonly (readonly string[])[] {
  const excerpts = evidence.slice(0, 5).filter(({ lines }) => lines.length > 0)
  return excerpts.map(({ source, firstLine, lines }) => [
    `  ${colors.bold(sanitize(source))}`,
    ...numberedLines(firstLine, lines).map((line) => `  ${cutTo(line, width - 2)}`),
  ])
}

export function hintBlock(hint: string, colors: Colors): readonly string[] {
  return [`  ${colors.yellow('hint:')} ${sanitize(hint, 1000)}`]
}

function mismatchBlock(
  { config }: Pick<RunResult, 'config'>,
  colors: Colors,
): readonly (readonly string[])[] {
  if (config === null || config.mismatches.length === 0) return []
  return [alignColumns(mismatchRows(config, colors), '  ')]
}

function cutTo(line: string, columns: number): string {
  const characters = Array.from(line)
  return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`
}

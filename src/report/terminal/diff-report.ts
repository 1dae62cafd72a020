import type { SizeDelta } from '../../size/compare/size-change.js'
import { causeLines } from './causes-text.js'
import { colorsFor } from './columns.js'
import { withoutCommands } from '../../result/sanitize.js'
import { renderSizeDiff, type SizeDiffOptions } from './size-diff-text.js'
import { viewDeltaLines } from './size-views-text.js'

/** The full text of a difference: changes, causes, and the change of each view. */
export function renderDiffReport(delta: SizeDelta, options: SizeDiffOptions): string {
  const { top, color, names } = options
  const colors = colorsFor(color)
  const lines = [
    renderSizeDiff(delta, options),
    ...causeLines(delta, top, colors, names),
    ...viewDeltaLines(delta, top, colors),
  ]
  return withoutCommands(lines.join('\n'))
}

import { alignColumns, type ColumnCell, type Colors, colorsFor } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import type { RunResult } from '../../result/result.js'

type ConfigReport = NonNullable<RunResult['config']>

/**
 * Requested and effective options as aligned lines: `✓ CONFIG_VIRTIO  y`, and for an option that
 * was not honoured `✗ CONFIG_NET  y → n  needs …`. Mismatches come first; `•` marks a difference
 * that the profile's author need not fix.
 */
export function renderConfigTable(
  config: ConfigReport,
  options: { readonly color: boolean },
): string {
  const colors = colorsFor(options.color)
  const wrong = new Set(config.mismatches.map(({ option }) => option))
  const honoured = Object.entries(config.requested)
    .filter(([option]) => !wrong.has(option))
    .map(([option, requested]): readonly ColumnCell[] => {
      const explanation = config.explained[option]
      const effective = sanitize(config.effective[option] ?? requested)
      return explanation === undefined
        ? [{ text: '✓', paint: colors.green }, { text: sanitize(option) }, { text: effective }]
        : [
            { text: '•', paint: colors.cyan },
            { text: sanitize(option) },
            { text: `${sanitize(requested)} → ${effective}` },
            { text: sanitize(explanation), paint: colors.dim },
          ]
    })
  return alignColumns([...mismatchRows(config, colors), ...honoured]).join('\n')
}

/** Only the rows of options that were not honoured. */
export function mismatchRows(
  { mismatches }: ConfigReport,
  colors: Colors,
): readonly (readonly ColumnCell[])[] {
  return mismatches.map(({ option, requested, effective, reason }) => [
    { text: '✗', paint: colors.red },
    { text: sanitize(option), paint: colors.bold },
    { text: `${sanitize(requested)} → ${sanitize(effective)}`, paint: colors.red },
    { text: sanitize(reason), paint: colors.dim },
  ])
}

import { budgetRemarks, waiverAuthor, waiverEnd } from './budget-remarks.js'
import { alignColumns, type Colors } from './columns.js'
import { harmless } from './harmless.js'
import { formatByteChange, formatBytes, formatNumberOf } from './quantities.js'
import type { RunResult, SizeReport } from './result.js'

/** Broken budgets, those that nothing could be said of, and waivers, each a block of lines. */
export function budgetBlocks({ size }: RunResult, colors: Colors): readonly (readonly string[])[] {
  if (size === null) return []
  return [
    brokenBlock(size, colors),
    uncheckedBlock(size, colors),
    waiverBlock(size, colors),
  ].filter((block) => block.length > 0)
}

function brokenBlock({ budgets }: SizeReport, colors: Colors): readonly string[] {
  const broken = budgets.filter(({ ok }) => !ok)
  if (broken.length === 0) return []
  const rows = broken.map((budget) => {
    const { path, limitBytes, bytes, severity } = budget
    const paint = severity === 'warn' ? colors.yellow : colors.red
    const limit = `${bytes === null ? '' : `${formatBytes(bytes)}, `}limit ${formatBytes(limitBytes)}`
    return [
      { text: severity === 'warn' ? '!' : '✗', paint },
      { text: harmless(path), paint: colors.bold },
      {
        text: bytes === null ? 'names nothing' : `${formatByteChange(bytes - limitBytes)} over`,
        paint,
      },
      { text: harmless([limit, ...budgetRemarks(budget)].join('; ')), paint: colors.dim },
    ]
  })
  return alignColumns(rows, '  ')
}

function uncheckedBlock({ unchecked = [] }: SizeReport, colors: Colors): string[] {
  if (unchecked.length === 0) return []
  const count = formatNumberOf(unchecked.length, 'budget')
  return [
    `  ${colors.yellow(`${count} on growth not checked`)} (${harmless(unchecked.join(', '), 500)}): no baseline`,
  ]
}

function waiverBlock({ waivers = [] }: SizeReport, colors: Colors): readonly string[] {
  const rows = waivers.map((waiver) => [
    { text: 'waiver', paint: colors.yellow },
    { text: harmless(waiver.path), paint: colors.bold },
    { text: formatBytes(waiver.amountBytes) },
    { text: waiverEnd(waiver) },
    { text: harmless(`${waiver.reason} (${waiverAuthor(waiver)})`, 300), paint: colors.dim },
  ])
  return rows.length === 0 ? [] : alignColumns(rows, '  ')
}

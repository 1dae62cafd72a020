import { alignColumns, colorsFor } from '../../report/terminal/columns.js'
import { sanitize } from '../../result/sanitize.js'
import { isReady, type Finding } from './finding.js'

/** Renders findings as a table; the remedy stands below each finding that is not ok. */
export function renderFindings(
  findings: readonly Finding[],
  { color }: { readonly color: boolean },
): string {
  const colors = colorsFor(color)
  const paintOf = ({ state, need }: Finding): ((text: string) => string) => {
    if (state === 'ok') return colors.green
    if (need === 'always') return colors.red
    return need === 'often' ? colors.yellow : colors.dim
  }
  const rows = alignColumns(
    findings.map((finding) => [
      { text: finding.state, paint: paintOf(finding) },
      { text: finding.name, paint: colors.bold },
      { text: sanitize(finding.purpose), paint: colors.dim },
      { text: sanitize(finding.found) },
    ]),
    '  ',
  )
  const lines = rows.flatMap((row, index) => {
    const remedy = findings[index]?.remedy ?? null
    return remedy === null ? [row] : [row, `             → ${sanitize(remedy)}`]
  })
  const verdict = isReady(findings)
    ? colors.green('✓ profiles/hello.yml can be built and booted here')
    : colors.red('✗ not even profiles/hello.yml can be built and booted here')
  return `${[...lines, '', verdict].join('\n')}\n`
}

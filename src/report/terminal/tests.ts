import { alignColumns, type ColumnCell, type Colors } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { formatDuration } from '../quantities.js'
import type { RunResult } from '../../result/result.js'
import { statusMarks } from '../status-marks.js'
import { casesOf, remarkOf, testFigure } from '../test-figures.js'

/** The results of the image's own tests; passed tests get no line. */
export function testBlocks(
  result: Pick<RunResult, 'tests'>,
  colors: Colors,
): readonly (readonly string[])[] {
  const figure = testFigure(result)
  if (figure === undefined) return []
  const rows = [...casesOf(result, 'failed'), ...casesOf(result, 'skipped')].map(
    (test): readonly ColumnCell[] => [
      {
        text: statusMarks[test.status],
        paint: test.status === 'failed' ? colors.red : colors.yellow,
      },
      { text: sanitize(test.name, 100) },
      {
        text: test.durationMs === null ? '' : formatDuration(test.durationMs),
        align: 'right',
      },
      { text: sanitize(remarkOf(test)), paint: colors.dim },
      { text: test.log === null ? '' : sanitize(test.log), paint: colors.dim },
    ],
  )
  return [[colors.bold(`Tests: ${figure}`), ...alignColumns(rows, '  ')]]
}

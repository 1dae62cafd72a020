import { type Cell, code, prose } from './nodes.js'
import { limited, type Section } from './section.js'
import { formatCount, formatDuration } from '../quantities.js'
import type { RunResult, TestCase } from '../../result/result.js'
import { statusMarks } from '../status-marks.js'
import { casesOf, remarkOf, testFigure } from '../test-figures.js'

function rowOf(test: TestCase): Cell[] {
  const { name, status, durationMs } = test
  return [
    statusMarks[status],
    code(name),
    durationMs === null ? '–' : formatDuration(durationMs),
    prose(status === 'passed' ? '' : remarkOf(test)),
  ]
}

/** The image's own tests: failed ones open, the others folded. */
export function testSections(result: Pick<RunResult, 'tests'>): readonly Section[] {
  const figure = testFigure(result)
  if (figure === undefined) return []
  const section = (title: string, isOpen: boolean, cases: readonly TestCase[]): Section => ({
    title,
    isOpen,
    nodes: limited(['', 'Test', 'Took:', 'Remark'], cases.map(rowOf)),
  })
  const failed = casesOf(result, 'failed')
  const others = casesOf(result, 'skipped', 'passed')
  if (failed.length === 0) return [section(`Tests: ${figure}`, false, others)]
  return [
    section(`Tests: ${figure}; those that failed`, true, failed),
    ...(others.length === 0
      ? []
      : [section(`Other tests: ${formatCount(others.length)}`, false, others)]),
  ]
}

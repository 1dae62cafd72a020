import { formatCount } from './quantities.js'
import type { RunResult, TestCase } from '../result/result.js'

/** The tests of the given statuses, in the order of their run. */
export function casesOf(
  { tests }: Pick<RunResult, 'tests'>,
  ...statuses: readonly TestCase['status'][]
): readonly TestCase[] {
  return (tests.cases ?? []).filter(({ status }) => statuses.includes(status))
}

/** `137 of 140 passed, 2 skipped`; undefined if no tests were requested. */
export function testFigure({ tests }: Pick<RunResult, 'tests'>): string | undefined {
  if (tests.cases === undefined) return undefined
  const { passed, failed, skipped } = tests
  const left = skipped === 0 ? '' : `, ${formatCount(skipped)} skipped`
  return `${formatCount(passed)} of ${formatCount(passed + failed)} passed${left}`
}

/** How a failed test ended, with the title of its crash; for a test that was not run, why. */
export function remarkOf({ status, kind, summary, crash }: TestCase): string {
  if (status !== 'failed') return summary
  const ended = `${kind ?? 'failed'}: ${summary}`
  if (crash === undefined) return ended
  const { title, place } = crash
  return `${ended} [${title}${place === undefined ? '' : ` at ${place.file}:${place.line}`}]`
}

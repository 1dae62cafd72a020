import type { TestCase } from '../../result/result.js'
import { formatNumberOf } from '../../report/quantities.js'
import type { Evidence, Verdict } from '../../verdict.js'
import type { Boot } from '../boot/boot-image.js'
import { consoleLogName } from '../../output-files.js'

export function skippedCase(name: string, why: string): TestCase {
  return {
    name,
    status: 'skipped',
    kind: null,
    durationMs: null,
    summary: why,
    log: null,
    evidence: [],
  }
}

/** The result of a test; `log` is its console log, relative to the output folder. */
export function testCaseOf(
  name: string,
  { report: { verdict }, verdictMs }: Pick<Boot, 'report' | 'verdictMs'>,
  log: string,
): TestCase {
  const { kind, summary, evidence, crash } = verdict
  // Every boot uses the same name for its console.
  const renamed = (one: Evidence): Evidence =>
    one.source === consoleLogName ? { ...one, source: log } : one
  return {
    name,
    status: kind === 'pass' ? 'passed' : 'failed',
    kind,
    durationMs: verdictMs,
    summary,
    log,
    evidence: kind === 'pass' ? [] : evidence.map(renamed),
    ...(crash === undefined ? {} : { crash }),
  }
}

/** How many names a summary lists. */
const namedTests = 5

function listNames(names: readonly string[]): string {
  const more = names.length - namedTests
  return [...names.slice(0, namedTests), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** The verdict on all tests: a pass only if every test that ran has passed. */
export function judgeTests(cases: readonly TestCase[]): Verdict {
  const failed = cases.filter(({ status }) => status === 'failed')
  const skipped = cases.filter(({ status }) => status === 'skipped').length
  const run = cases.length - skipped
  const left = skipped === 0 ? '' : `, ${skipped} skipped`
  const [first] = failed
  if (first === undefined)
    return {
      kind: 'pass',
      summary: `${formatNumberOf(run, 'test')} passed${left}`,
      evidence: [],
    }
  return {
    kind: 'assertion-failed',
    summary: `${failed.length} of ${formatNumberOf(run, 'test')} failed: ${listNames(failed.map(({ name }) => name))}`,
    evidence: first.evidence,
    hint: `${first.name}: ${first.kind ?? ''}: ${first.summary}`,
  }
}

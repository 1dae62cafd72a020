import junit, { type Builder, type TestCase, type TestSuite } from 'junit-report-builder'
import { ownerOfVerdict, type OwnPlace } from '../../verdict.js'
import { allowanceEnd } from '../../result/allowance.js'
import { sanitize, numberedLines } from '../../result/sanitize.js'
import { shortRevision } from '../readable-names.js'
import { placeOfKey } from '../profile-place.js'
import { cdataText } from './cdata.js'
import { addBudgetCases, addWaiverProperties } from './budgets.js'
import { changeText } from '../comparison/figure-text.js'
import { formatNumberOf } from '../quantities.js'
import type { RunResult } from '../../result/result.js'

/**
 * JUnit XML of one run or several, one suite each. Its cases are the configuration gate, the build,
 * the assertions and allowances, the image's own tests, repeated boots, size budgets and the
 * verdict. A failure of the kernel is a `failure`; one of the host, the profile or this product is
 * an `error`.
 */
export function renderJunit(results: readonly RunResult[]): string {
  // The package's types declare a `default` property that its CommonJS build does not have.
  const report = (junit as unknown as Builder).newBuilder().name('osv-kernel')
  for (const result of results) addSuite(report.testSuite(), result)
  return `${report.build()}\n`
}

function addSuite(suite: TestSuite, result: RunResult): void {
  const { profile, kernel, arch, mode, revision, timings, host, boot } = result
  const named = [profile, arch].filter((part) => part !== '').map((part) => sanitize(part))
  const name = named.join(' ')
  suite.name(name)
  suite.time(seconds(timings.reduce((sum, { durationMs }) => sum + durationMs, 0)))
  const properties = {
    kernel,
    mode,
    revision: shortRevision(revision),
    accelerator: boot?.accelerator ?? '',
    attempts: String(boot?.attempts ?? ''),
    flaky: boot?.flaky === true ? 'passed on a later attempt' : '',
    'accelerator-reason': boot?.acceleratorReason ?? '',
    'osv-kernel': host.productVersion,
  }
  for (const [key, value] of Object.entries(properties))
    if (value !== '') suite.property(key, sanitize(value))
  addWaiverProperties(suite, result)
  addMetrics(suite, result)
  for (const figure of result.comparison?.figures ?? [])
    suite.property(`change: ${sanitize(figure.title)}`, sanitize(changeText(figure)))

  const testCase = (title: string): TestCase =>
    suite.testCase().className(name).name(sanitize(title))
  addConfigCase(testCase, result)
  addBuildCase(testCase, result)
  addAssertionCases(testCase, result)
  addAllowances(testCase, result)
  addGuestTests(testCase, result)
  addRepeatedBoots(testCase, result)
  addBudgetCases(testCase, result)
  addVerdictCase(testCase('verdict'), result)
}

/** Numbers have no thousands separators: programs read them. */
function addMetrics(
  suite: TestSuite,
  { metrics, metricUnits = {} }: Pick<RunResult, 'metrics' | 'metricUnits'>,
): void {
  for (const [name, value] of Object.entries(metrics)) {
    const unit = metricUnits[name]
    const figure = unit === undefined ? String(value) : `${value} ${unit}`
    suite.property(`metric: ${sanitize(name)}`, sanitize(figure))
  }
}

type NewCase = (title: string) => TestCase

function addConfigCase(testCase: NewCase, { config }: Pick<RunResult, 'config'>): void {
  if (config === null) return
  const { mismatches } = config
  const gate = testCase('config')
  if (mismatches.length === 0) return
  const lines = mismatches.map(
    ({ option, requested, effective, reason }) =>
      `${sanitize(option)}: requested ${sanitize(requested)}, effective ${sanitize(effective)}: ${sanitize(reason)}`,
  )
  gate.failure(`${mismatches.length} of the requested options not honoured`, 'config-mismatch')
  gate.stacktrace(cdataText(lines.join('\n')))
}

function addBuildCase(
  testCase: NewCase,
  { build, verdict }: Pick<RunResult, 'build' | 'verdict'>,
): void {
  const attempt = testCase('build')
  if (build !== null) attempt.time(seconds(build.durationMs))
  if (verdict.kind === 'build-failed') fail(attempt, verdict)
  else if (build === null || build.failed === true) attempt.skipped()
}

function addAssertionCases(
  testCase: NewCase,
  result: Pick<RunResult, 'assertions' | 'verdict' | 'places'>,
): void {
  const { assertions, verdict } = result
  for (const { id, key, status, atMs, reason } of assertions) {
    const assertion = testCase(`assertion: ${sanitize(id)}`)
    addPlace(assertion, 'place', placeOfKey(result, key))
    if (atMs !== null) assertion.time(seconds(atMs))
    if (status === 'not-reached') assertion.skipped()
    if (status !== 'failed') continue
    assertion.failure(sanitize(reason ?? 'failed'), 'assertion-failed')
    assertion.stacktrace(cdataText(evidenceText(verdict)))
  }
}

/** Entries of `allow:` that matched; they count as skipped: they neither passed nor failed. */
function addAllowances(testCase: NewCase, result: Pick<RunResult, 'allowed' | 'places'>): void {
  for (const allowance of result.allowed ?? []) {
    const { id, key, reason, lines } = allowance
    const said = [
      sanitize(reason, 1000),
      sanitize(allowanceEnd(allowance)),
      formatNumberOf(lines, 'line'),
    ]
    const allowed = testCase(`allowed: ${sanitize(id)}`)
    addPlace(allowed, 'place', placeOfKey(result, key))
    allowed.skipped().standardOutput(cdataText(said.filter((part) => part !== '').join('; ')))
  }
}

function addGuestTests(testCase: NewCase, { tests }: Pick<RunResult, 'tests'>): void {
  for (const { name, status, kind, durationMs, summary, evidence, log, crash } of tests.cases ??
    []) {
    const guestTest = testCase(`test: ${sanitize(name)}`)
    if (durationMs !== null) guestTest.time(seconds(durationMs))
    if (status === 'skipped') guestTest.skipped()
    if (status !== 'failed') continue
    if (crash !== undefined) addCrash(guestTest, crash)
    guestTest.failure(sanitize(crash?.title ?? summary, 1000), kind ?? 'failed')
    const excerpts = excerptsText(evidence)
    const proof = excerpts === '' && log !== null ? sanitize(log) : excerpts
    // If the message is the crash's title, the summary goes here.
    const words = crash === undefined ? [] : [sanitize(summary, 1000)]
    guestTest.standardOutput(cdataText([...words, proof].join('\n\n')))
  }
}

function addRepeatedBoots(testCase: NewCase, { repeats }: Pick<RunResult, 'repeats'>): void {
  for (const { number, kind, summary, durationMs, attempts, log } of repeats?.boots ?? []) {
    const boot = testCase(`boot ${number}`)
    boot.time(seconds(durationMs))
    if (attempts !== undefined) boot.property('attempts', String(attempts))
    if (kind !== 'pass') boot.failure(sanitize(summary, 1000), kind)
    if (log !== null) boot.standardOutput(cdataText(sanitize(log)))
  }
}

function addVerdictCase(
  testCase: TestCase,
  { verdict, crash, boot }: Pick<RunResult, 'verdict' | 'crash' | 'boot'>,
): void {
  if (boot !== null) testCase.time(seconds(boot.durationMs))
  if (crash !== undefined) addCrash(testCase, crash)
  // Viewers group failures by message: that of a crash must be the same in every run.
  if (verdict.kind !== 'pass') fail(testCase, verdict, crash?.title)
}

/** The id that recognizes the crash in other runs, and its place. */
function addCrash(testCase: TestCase, { id, place }: NonNullable<RunResult['crash']>): void {
  testCase.property('crash', sanitize(id))
  addPlace(testCase, 'crash-place', place)
}

function addPlace(testCase: TestCase, name: string, place: OwnPlace | undefined): void {
  if (place !== undefined) testCase.property(name, `${sanitize(place.file)}:${place.line}`)
}

function fail(testCase: TestCase, verdict: RunResult['verdict'], title?: string): void {
  const { kind, summary } = verdict
  const message = sanitize(title ?? summary, 1000)
  if (ownerOfVerdict(kind) === 'kernel')
    testCase.failure(message, kind).stacktrace(cdataText(evidenceText(verdict)))
  else testCase.error(message, kind, cdataText(evidenceText(verdict)))
}

function evidenceText({ evidence, hint }: RunResult['verdict']): string {
  const excerpts = excerptsText(evidence)
  const parts = [excerpts, hint === null ? '' : sanitize(hint, 1000)]
  return parts.filter((part) => part !== '').join('\n\n')
}

function excerptsText(evidence: RunResult['verdict']['evidence']): string {
  return evidence
    .map(({ source, firstLine, lines }) =>
      [sanitize(source), ...numberedLines(firstLine, lines)].join('\n'),
    )
    .join('\n\n')
}

function seconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(3))
}

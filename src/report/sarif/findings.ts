import type { RunResult } from '../../result/result.js'
import type { OwnPlace } from '../../verdict.js'
import { placeOf } from '../profile-place.js'
import { budgetFindings, waiverFindings } from './budgets.js'
import type { Finding } from './finding.js'

/** Everything in a result that SARIF reports: the verdict first, unless others cover it. */
export function findingsOf(result: RunResult): readonly Finding[] {
  const findings = [
    ...assertionFindings(result),
    ...configFindings(result),
    ...budgetFindings(result),
    ...waiverFindings(result),
    ...testFindings(result),
  ]
  const finding = verdictFinding(result)
  return finding === undefined ? findings : [finding, ...findings]
}

/** The verdict as a finding; undefined if other findings cover it, or if it is not a finding. */
function verdictFinding(result: RunResult): Finding | undefined {
  const { verdict, crash } = result
  const { kind, summary, hint } = verdict
  const message = hint === null ? summary : `${summary}\n${hint}`
  const profile = placeOf(result, 'kernel')
  if (crash !== undefined)
    return {
      rule: 'kernel-crash',
      message: `${crash.title}\n${message}`,
      place: crash.place ?? profile,
      identity: crash.id,
    }
  switch (kind) {
    case 'panic':
      return { rule: 'kernel-crash', message, place: profile, identity: summary }
    case 'hang':
    case 'timeout':
    case 'output-limit':
    case 'unexpected-exit':
      return { rule: 'boot-failed', message, place: placeOf(result, 'expect'), identity: kind }
    case 'build-failed':
      return { rule: 'build-failed', message, place: profile, identity: summary }
    case 'invalid-profile':
      return { rule: 'profile-invalid', message, place: profilePlace(result), identity: summary }
    case 'assertion-failed':
      return result.assertions.some(({ status }) => status === 'failed')
        ? undefined
        : { rule: 'assertion-failed', message, place: placeOf(result, 'expect'), identity: summary }
    case 'pass':
    case 'config-mismatch':
    case 'over-budget':
    case 'infrastructure':
    case 'cancelled':
    case 'internal-error':
      return undefined
  }
}

/** An invalid profile has no `places`; the verdict's excerpt starts at the line of the error. */
function profilePlace(result: RunResult): OwnPlace | undefined {
  const [excerpt] = result.verdict.evidence
  if (excerpt === undefined || !/^[\w./-]+\.ya?ml$/.test(excerpt.source)) return undefined
  if (excerpt.source.startsWith('/') || excerpt.source.includes('..')) return undefined
  return { file: excerpt.source, line: excerpt.firstLine }
}

function assertionFindings(result: RunResult): readonly Finding[] {
  return result.assertions.flatMap(({ id, key = 'expect', status, reason }) =>
    status === 'failed'
      ? [
          {
            rule: 'assertion-failed' as const,
            message: `${id}: ${reason ?? 'failed'}`,
            place: placeOf(result, ...key.split('.')),
            identity: id,
          },
        ]
      : [],
  )
}

function configFindings(result: RunResult): readonly Finding[] {
  return (result.config?.mismatches ?? []).map(
    ({ option, key = result.kernel, requested, effective, reason }) => ({
      rule: 'config-mismatch' as const,
      message: `${option}: requested ${requested}, effective ${effective}: ${reason}`,
      place: placeOf(result, ...key.split('.')),
      identity: option,
    }),
  )
}

function testFindings(result: RunResult): readonly Finding[] {
  return (result.tests.cases ?? []).flatMap(({ name, status, summary, crash }) =>
    status === 'failed'
      ? [
          {
            rule: 'test-failed' as const,
            message: [`${name}: ${crash?.title ?? summary}`, ...(crash ? [summary] : [])].join(
              '\n',
            ),
            place: crash?.place ?? placeOf(result, 'kernel'),
            identity: [name, ...(crash ? [crash.id] : [])].join(': '),
          },
        ]
      : [],
  )
}

import type { Log, Result, Suppression as SarifSuppression } from 'sarif'
import { ownerOfVerdict, type OwnPlace } from '../../verdict.js'
import { sanitize } from '../../result/sanitize.js'
import type { RunResult } from '../../result/result.js'
import { budgetFindings, waiverFindings } from './budgets.js'
import { placeOf } from '../profile-place.js'
import { rules, type Finding, type Suppression } from './finding.js'

/**
 * SARIF 2.1.0 of one run or several: crashes, broken budgets, options that are not in effect, and
 * expectations and tests that failed. Their location is the crash's frame in the repository or the
 * line of the profile. A failure of the host or of this product is not a finding, but a
 * notification of the invocation.
 */
export function renderSarif(results: readonly RunResult[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: results.map(runOf),
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function runOf(result: RunResult): Log['runs'][number] {
  const { profile, arch, mode, verdict, host } = result
  const isOurs = ['host', 'us'].includes(ownerOfVerdict(verdict.kind) ?? '')
  const ids = Object.keys(rules)
  return {
    tool: {
      driver: {
        name: 'osv-kernel',
        version: host.productVersion,
        rules: Object.entries(rules).map(([id, text]) => ({ id, shortDescription: { text } })),
      },
    },
    automationDetails: { id: `osv-kernel/${[profile, arch, mode].map(idPart).join('-')}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !isOurs,
        ...(isOurs
          ? {
              toolExecutionNotifications: [
                {
                  level: 'error',
                  message: { text: sanitize(verdict.summary, 1000) || verdict.kind },
                },
              ],
            }
          : {}),
      },
    ],
    results: findingsOf(result).map((finding) => resultOf(finding, ids)),
  }
}

function idPart(text: string): string {
  return text.replace(/[^A-Za-z0-9_.-]/g, '_')
}

function resultOf(finding: Finding, ids: readonly string[]): Result {
  const { rule, message, place, identity, level, suppressions } = finding
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: level ?? 'error',
    message: { text: sanitize(message, 2000) || rules[rule] },
    ...(place === undefined ? {} : { locations: [locationOf(place)] }),
    partialFingerprints: { 'osvKernel/v1': sanitize(identity, 1000) },
    ...(suppressions === undefined ? {} : { suppressions: suppressions.map(suppressionOf) }),
  }
}

/** SARIF §3.35: `external` means that the suppression is not in the source file itself. */
function suppressionOf({ justification, place }: Suppression): SarifSuppression {
  return {
    kind: 'external',
    status: 'accepted',
    justification: sanitize(justification, 1000) || 'no reason is given',
    ...(place === undefined ? {} : { location: locationOf(place) }),
  }
}

/** Unpaired surrogates, of which no URI can be made. */
const unpaired = /[\ud800-\udfff]/gu

/** A path in the repository as a URI reference: a name like `C:x` must not become a scheme. */
function uriOf(file: string): string {
  const names = file.replace(unpaired, '\ufffd').split('/')
  const kept = names.filter((name) => !['', '.', '..'].includes(name))
  return kept.map(encodeURIComponent).join('/') || '_'
}

function locationOf({ file, line }: OwnPlace): NonNullable<Result['locations']>[number] {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line },
    },
  }
}

function findingsOf(result: RunResult): readonly Finding[] {
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

import type { Log, Notification, Result, Suppression as SarifSuppression } from 'sarif'
import { ownerOfVerdict, type OwnPlace } from '../../verdict.js'
import { sanitize } from '../../result/sanitize.js'
import type { RunResult } from '../../result/result.js'
import { productVersion } from '../../version.js'
import { cutText, sarifLimits, withinLimits, worstFirst } from './limits.js'
import { findingsOf } from './findings.js'
import { rules, type Finding, type Suppression } from './finding.js'

/**
 * SARIF 2.1.0 of one run or several: crashes, broken budgets, options that are not in effect, and
 * expectations and tests that failed. Their location is the crash's frame in the repository or the
 * line of the profile. A failure of the host or of this product is not a finding, but a
 * notification of the invocation. What GitHub would refuse is left out, and a notification says so.
 */
export function renderSarif(results: readonly RunResult[]): string {
  const groups = groupResults(results)
  return withinLimits((most) => {
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: groups.map((group) => runOf(group, most)),
    }
    return `${JSON.stringify(log, null, 1)}\n`
  })
}

interface Group {
  /** GitHub's category of the run. */
  readonly id: string
  readonly results: readonly RunResult[]
  /** Whether the runs are of several profiles, whose findings have to differ. */
  readonly isMixed: boolean
}

/** One run for each profile, architecture and mode; one for all where these are too many. */
function groupResults(results: readonly RunResult[]): readonly Group[] {
  const byId = new Map<string, RunResult[]>()
  for (const result of results) {
    const id = `osv-kernel/${subjectOf(result, '-')}/`
    byId.set(id, [...(byId.get(id) ?? []), result])
  }
  if (byId.size > sarifLimits.runs) return [{ id: 'osv-kernel/all/', results, isMixed: true }]
  return [...byId].map(([id, of]) => ({ id, results: of, isMixed: false }))
}

function subjectOf({ profile, arch, mode }: RunResult, separator: string): string {
  return [profile, arch, mode].map(idPart).join(separator)
}

function runOf({ id, results, isMixed }: Group, most: number): Log['runs'][number] {
  const ids = Object.keys(rules)
  const findings = results.flatMap((result) => {
    const own = findingsOf(result)
    return isMixed ? own.map((finding) => ofSubject(finding, subjectOf(result, ' '))) : own
  })
  const kept = worstFirst(findings).slice(0, most)
  const failed = results.filter(isOurs)
  const notes = [
    ...failed
      .slice(0, sarifLimits.notifications)
      .map(({ verdict }) => noteOf('error', sanitize(verdict.summary, 1000) || verdict.kind)),
    ...(kept.length < findings.length ? [noteOf('warning', cutText(kept, findings))] : []),
  ]
  return {
    tool: {
      driver: {
        name: 'osv-kernel',
        version: results[0]?.host.productVersion ?? productVersion,
        rules: Object.entries(rules).map(([rule, text]) => ({
          id: rule,
          shortDescription: { text },
        })),
      },
    },
    automationDetails: { id },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }),
      },
    ],
    results: kept.map((finding) => resultOf(finding, ids)),
  }
}

function isOurs({ verdict }: RunResult): boolean {
  return ['host', 'us'].includes(ownerOfVerdict(verdict.kind) ?? '')
}

function noteOf(level: 'error' | 'warning', text: string): Notification {
  return { level, message: { text } }
}

function ofSubject(finding: Finding, subject: string): Finding {
  const { message, identity } = finding
  return { ...finding, message: `${subject}: ${message}`, identity: `${subject}: ${identity}` }
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

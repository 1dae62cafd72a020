import { allowanceEnd } from '../../result/allowance.js'
import { buildFacts } from '../build-text.js'
import { comparisonSections } from '../comparison/blocks.js'
import { hostLine } from '../headline.js'
import { shortRevision } from '../readable-names.js'
import { describeStretched } from '../limits-text.js'
import { bulletList, type Cell, code, prose } from './nodes.js'
import { limited, type Section } from './section.js'
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatMetric,
  formatNumberOf,
} from '../quantities.js'
import { repeatSections } from '../repeat-blocks.js'
import type { RunResult } from '../../result/result.js'
import { statusMarks } from '../status-marks.js'
import { sizeSections } from './sizes.js'
import { testSections } from './tests.js'

/** Sections for everything that the record has, the most important first. */
export function sectionsOf(result: RunResult, top: number): readonly Section[] {
  return [
    ...testSections(result),
    ...comparisonSections(result),
    ...repeatSections(result),
    ...assertionSection(result),
    ...allowanceSection(result),
    ...sizeSections(result, top),
    ...configSection(result),
    ...metricSection(result),
    ...timingSection(result),
    ...fileSection(result),
  ]
}

function assertionSection({
  assertions,
  tests,
}: Pick<RunResult, 'assertions' | 'tests'>): readonly Section[] {
  if (assertions.length === 0) return []
  const passed = assertions.filter(({ status }) => status === 'passed').length
  const counts =
    tests.passed + tests.failed + tests.skipped === 0
      ? ''
      : `; the guest’s own tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`
  const rows = assertions.map(({ id, status, atMs, reason }): Cell[] => [
    statusMarks[status],
    code(id),
    atMs === null ? '–' : formatDuration(atMs),
    prose(reason ?? (status === 'not-reached' ? 'not reached' : '')),
  ])
  return [
    {
      title: `Assertions: ${passed} of ${assertions.length} passed${counts}`,
      isOpen: passed < assertions.length,
      nodes: limited(['', 'Assertion', 'After:', 'Remark'], rows),
    },
  ]
}

function allowanceSection({ allowed = [] }: Pick<RunResult, 'allowed'>): readonly Section[] {
  if (allowed.length === 0) return []
  const rows = allowed.map((allowance): Cell[] => [
    allowance.expired ? '✗' : '•',
    code(allowance.id),
    formatCount(allowance.lines),
    prose(allowanceEnd(allowance)),
    prose(allowance.reason),
  ])
  return [
    {
      title: `Allowed on the console: ${formatNumberOf(allowed.length, 'entry', 'entries')}`,
      isOpen: allowed.some(({ expired }) => expired),
      nodes: limited(['', 'Entry', 'Lines:', 'End', 'Reason'], rows),
    },
  ]
}

function configSection({ config }: Pick<RunResult, 'config'>): readonly Section[] {
  const options = Object.entries(config?.requested ?? {})
  if (config === null || options.length === 0) return []
  const wrong = new Set(config.mismatches.map(({ option }) => option))
  const explained = new Set(Object.keys(config.explained))
  const reasons = new Map([
    ...config.mismatches.map(({ option, reason }) => [option, reason] as const),
    ...Object.entries(config.explained),
  ])
  const markOf = (option: string): string => {
    if (wrong.has(option)) return '✗'
    return explained.has(option) ? '•' : '✓'
  }
  const rows = options.map(([option, requested]): Cell[] => [
    markOf(option),
    code(option),
    code(requested),
    code(config.effective[option] ?? ''),
    prose(reasons.get(option) ?? ''),
  ])
  const honoured = options.length - wrong.size - explained.size
  return [
    {
      title: `Configuration: ${honoured} of ${options.length} options as requested`,
      isOpen: false,
      nodes: limited(['', 'Option', 'Requested', 'Effective', 'Why'], rows),
    },
  ]
}

function metricSection({
  metrics,
  metricUnits = {},
}: Pick<RunResult, 'metrics' | 'metricUnits'>): readonly Section[] {
  const rows = Object.entries(metrics).map(([name, value]): Cell[] => [
    code(name),
    prose(formatMetric(value, metricUnits[name])),
  ])
  if (rows.length === 0) return []
  return [
    { title: `Metrics: ${rows.length}`, isOpen: false, nodes: limited(['Metric', 'Value:'], rows) },
  ]
}

function timingSection(result: RunResult): readonly Section[] {
  const { boot, build, host, revision, timings } = result
  const stretched = boot === null ? undefined : describeStretched(boot)
  const stages = timings.map(({ stage, durationMs }): Cell[] => [
    code(stage),
    formatDuration(durationMs),
  ])
  const phases = (boot?.phases ?? []).map(({ name, startMs, endMs }): Cell[] => [
    prose(`boot: ${name}`),
    formatDuration(endMs - startMs),
  ])
  const facts = [
    ...(build === null ? [] : buildFacts(build).map(([name, text]) => `${name}: ${text}`)),
    ...(boot === null
      ? []
      : [
          `Machine: ${boot.machine}, ${boot.accelerator} (${boot.acceleratorReason})`,
          ...(stretched === undefined ? [] : [`Boot: ${stretched}`]),
          `Guest memory: ${formatBytes(boot.memory.configuredBytes)}`,
          ...(boot.attempts === undefined ? [] : [`Attempts: ${boot.attempts}`]),
          `Ended by: ${boot.exit.reason}`,
        ]),
    ...(revision === null ? [] : [`Revision: ${shortRevision(revision)}`]),
    `Host: ${hostLine(result)}`,
    ...Object.entries(host.tools).map(([tool, version]) => `${tool}: ${version}`),
    `osv-kernel ${host.productVersion}`,
  ]
  const total = timings.reduce((sum, { durationMs }) => sum + durationMs, 0)
  return [
    {
      title: `Timings and host: ${formatDuration(total)} in all`,
      isOpen: false,
      nodes: (rows) => [
        ...limited(['Stage', 'Duration:'], [...stages, ...phases])(rows),
        bulletList(facts.slice(0, rows)),
      ],
    },
  ]
}

function fileSection({ artifacts }: Pick<RunResult, 'artifacts'>): readonly Section[] {
  if (artifacts.length === 0) return []
  const rows = artifacts.map(({ role, path, bytes, sha256 }): Cell[] => [
    role,
    code(path),
    formatBytes(bytes),
    code(sha256.slice(0, 12)),
  ])
  return [
    {
      title: `Files: ${artifacts.length}`,
      isOpen: false,
      nodes: limited(['Role', 'File', 'Size:', 'SHA-256'], rows),
    },
  ]
}

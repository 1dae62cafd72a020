import { allowanceEnd } from '../../result/allowance.js'
import { isolationFacts } from '../build-text.js'
import { cacheFacts } from '../cache-text.js'
import { causeLines } from './causes-text.js'
import { changePaint } from './change-paint.js'
import { baselineText } from '../baseline-text.js'
import { comparisonBlocks } from '../comparison/blocks.js'
import { alignColumns, type ColumnCell, type Colors } from './columns.js'
import { sanitize } from '../../result/sanitize.js'
import { hostLine } from '../headline.js'
import { describeStretched } from '../limits-text.js'
import {
  formatBytes,
  formatDelta,
  formatDuration,
  formatMetric,
  formatNumberOf,
} from '../quantities.js'
import { repeatBlocks } from '../repeat-blocks.js'
import type { RunResult, SizeReport } from '../../result/result.js'
import { artifactSizes, notAdded } from '../size-figures.js'
import { statusMarks } from '../status-marks.js'
import { changeRows, memoryLines } from './size-diff-text.js'
import { viewLines } from './size-views-text.js'
import { viewSizes } from '../size-views.js'
import { testBlocks } from './tests.js'

type Block = readonly string[]

/** Everything besides verdict and cause: tests, assertions, options, sizes, times, files. */
export function detailBlocks(result: RunResult, colors: Colors, top: number): readonly Block[] {
  return [
    ...testBlocks(result, colors),
    ...comparisonBlocks(result, colors),
    ...repeatBlocks(result, colors),
    ...assertionBlock(result, colors),
    ...allowanceBlock(result, colors),
    ...configBlock(result, colors),
    ...metricBlock(result, colors),
    ...sizeBlock(result, colors, top),
    ...viewBlocks(result, colors, top),
    ...timeBlock(result, colors),
    ...fileBlock(result, colors),
  ]
}

function block(title: string, rows: readonly (readonly ColumnCell[])[], colors: Colors): Block {
  return [colors.bold(title), ...alignColumns(rows, '  ')]
}

function assertionBlock(
  { assertions }: Pick<RunResult, 'assertions'>,
  colors: Colors,
): readonly Block[] {
  if (assertions.length === 0) return []
  const paints = { passed: colors.green, failed: colors.red, 'not-reached': colors.yellow } as const
  const passed = assertions.filter(({ status }) => status === 'passed').length
  const rows = assertions.map(({ id, status, atMs, reason }): readonly ColumnCell[] => [
    { text: statusMarks[status], paint: paints[status] },
    { text: sanitize(id, 100) },
    { text: atMs === null ? '' : formatDuration(atMs), align: 'right' },
    {
      text: sanitize(reason ?? (status === 'not-reached' ? 'not reached' : '')),
      paint: colors.dim,
    },
  ])
  return [block(`Assertions: ${passed} of ${assertions.length} passed`, rows, colors)]
}

function allowanceBlock(
  { allowed = [] }: Pick<RunResult, 'allowed'>,
  colors: Colors,
): readonly Block[] {
  if (allowed.length === 0) return []
  const rows = allowed.map((allowance): readonly ColumnCell[] => [
    allowance.expired ? { text: '✗', paint: colors.red } : { text: '•', paint: colors.cyan },
    { text: sanitize(allowance.id, 100) },
    { text: formatNumberOf(allowance.lines, 'line'), align: 'right' },
    { text: sanitize(allowanceEnd(allowance)) },
    { text: sanitize(allowance.reason), paint: colors.dim },
  ])
  return [block('Allowed on the console', rows, colors)]
}

function configBlock({ config }: Pick<RunResult, 'config'>, colors: Colors): readonly Block[] {
  const requested = Object.keys(config?.requested ?? {}).length
  if (config === null || requested === 0) return []
  const wrong = config.mismatches.length
  const explained = Object.entries(config.explained)
  const good = colors.green(`✓ ${requested - wrong - explained.length}`)
  const bad = wrong === 0 ? '' : `, ${colors.red(`✗ ${wrong}`)} (above)`
  return [
    [
      `${colors.bold('Configuration')}: ${good}${bad}`,
      ...explained.map(
        ([option, why]) => `  ${colors.cyan('•')} ${sanitize(option)}  ${sanitize(why)}`,
      ),
    ],
  ]
}

function metricBlock(
  { metrics, metricUnits = {} }: Pick<RunResult, 'metrics' | 'metricUnits'>,
  colors: Colors,
): readonly Block[] {
  const rows = Object.entries(metrics).map(([name, value]): readonly ColumnCell[] => [
    { text: sanitize(name, 100) },
    { text: sanitize(formatMetric(value, metricUnits[name])), align: 'right' },
  ])
  return rows.length === 0 ? [] : [block('Metrics', rows, colors)]
}

function notAddedText(size: SizeReport, name: string): string {
  const why = notAdded(size, name)
  return why === undefined ? '' : sanitize(`not added: ${why}`, 300)
}

function sizeBlock(
  { size }: Pick<RunResult, 'size'>,
  colors: Colors,
  top: number,
): readonly Block[] {
  if (size === null) return []
  const rows = artifactSizes(size).map(
    ({ name, was, oldBytes, newBytes }): readonly ColumnCell[] => [
      { text: sanitize(was === undefined ? name : `${name} (was ${was})`, 200) },
      { text: newBytes === null ? 'gone' : formatBytes(newBytes), align: 'right' },
      size.baseline === null
        ? { text: '' }
        : {
            text: formatDelta(oldBytes ?? 0, newBytes ?? 0),
            paint: changePaint((newBytes ?? 0) - (oldBytes ?? 0), colors),
          },
      { text: notAddedText(size, name), paint: colors.dim },
    ],
  )
  const against =
    size.baseline === null ? 'no baseline' : `against ${sanitize(baselineText(size.baseline))}`
  const why = size.baselineMissing
  const whyLine = why === undefined ? [] : [colors.dim(`    no baseline: ${sanitize(why, 500)}`)]
  const remarks = (size.remarks ?? []).map(
    (remark) => `    ${colors.yellow(sanitize(remark, 500))}`,
  )
  const changes = size.delta?.changes ?? []
  const more = changes.length - top
  const moreLine = more > 0 ? [colors.dim(`    … and ${formatNumberOf(more, 'more change')}`)] : []
  return [
    [
      ...block(`Size, ${against}`, rows, colors),
      ...whyLine,
      ...remarks,
      ...alignColumns(changeRows(changes.slice(0, top), colors, size.names), '    '),
      ...moreLine,
      ...memoryLines(size.delta?.memory, top, colors, size.names),
    ],
    ...causeBlocks(size, colors, top),
  ]
}

function causeBlocks(
  { delta, names }: NonNullable<RunResult['size']>,
  colors: Colors,
  top: number,
): readonly Block[] {
  const lines = delta === null ? [] : causeLines(delta, top, colors, names)
  return lines.length === 0 ? [] : [lines]
}

function viewBlocks(
  { size }: Pick<RunResult, 'size'>,
  colors: Colors,
  top: number,
): readonly Block[] {
  if (size === null) return []
  return viewSizes(size.tree, size.delta).map((view) => viewLines(view, top, colors))
}

function timeBlock(result: RunResult, colors: Colors): readonly Block[] {
  const { boot, build, tests, timings } = result
  const lines = [
    ...(boot === null ? [] : [bootLine(boot, tests.cases !== undefined)]),
    ...(build === null
      ? []
      : [
          [
            `build ${formatDuration(build.durationMs)}`,
            ...cacheFacts(build.cache).map(([name, text]) => `${name.toLowerCase()} ${text}`),
          ]
            .map((text) => sanitize(text))
            .join(', '),
          ...isolationFacts(build).map(([name, text]) =>
            sanitize(`${name.toLowerCase()}: ${text}`, 500),
          ),
        ]),
    ...(timings.length === 0
      ? []
      : [
          timings
            .map(({ stage, durationMs }) => `${sanitize(stage)} ${formatDuration(durationMs)}`)
            .join(' · '),
        ]),
    sanitize(hostLine(result)),
  ]
  return [[colors.bold('Times and host'), ...lines.map((line) => `  ${line}`)]]
}

function bootLine(boot: NonNullable<RunResult['boot']>, isOneOfMany: boolean): string {
  const { timeToFirstByteMs: first, timeToReadyMs: ready, durationMs, exit } = boot
  const stretched = describeStretched(boot)
  return [
    `${isOneOfMany ? 'boot of one test' : 'boot'}: ${first === null ? 'no output' : `first byte ${formatDuration(first)}`}`,
    ready === null ? 'never ready' : `ready ${formatDuration(ready)}`,
    `end ${formatDuration(durationMs)} (${sanitize(exit.reason)})`,
    `${boot.accelerator}: ${sanitize(boot.acceleratorReason)}`,
    ...(stretched === undefined ? [] : [stretched]),
  ].join(' · ')
}

function fileBlock({ artifacts }: Pick<RunResult, 'artifacts'>, colors: Colors): readonly Block[] {
  const rows = artifacts.map(({ role, path, bytes }): readonly ColumnCell[] => [
    { text: role, paint: colors.dim },
    { text: sanitize(path) },
    { text: formatBytes(bytes), align: 'right', paint: colors.dim },
  ])
  return rows.length === 0 ? [] : [block('Files', rows, colors)]
}

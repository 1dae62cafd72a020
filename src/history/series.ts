import type { UsedAccelerator } from '../machine/machine-types.js'
import { nodesMatching } from '../size/path-pattern.js'
import { compareText, nameIn } from '../size/paths.js'
import type { SizeNode } from '../size/tree.js'
import { findChangePoints } from './change-points.js'
import { groupOf, type HistoryGroup, type HistoryLine } from './line.js'
import { findSteps, type ChangePoint } from './steps.js'

/** One quantity over the runs of a group. */
export interface Series {
  /** A path of the size tree, `boot`, `first-byte`, `memory`, `least-memory` or `metrics.NAME`. */
  readonly name: string
  readonly unit: 'bytes' | 'milliseconds' | 'metric'
  readonly metricUnit?: string
  /** Null for sizes, which do not depend on it; values of KVM and TCG are never in one series. */
  readonly accelerator: UsedAccelerator | null
  /** One for each line of the group; null if unknown. */
  readonly values: readonly (number | null)[]
  readonly changes: readonly ChangePoint[]
}

export interface GroupHistory extends HistoryGroup {
  readonly kernel: string
  /** Oldest first. */
  readonly lines: readonly HistoryLine[]
  readonly series: readonly Series[]
}

export interface SeriesQuery {
  /** Node patterns and the names above; if empty: artifacts, boot, memory and metrics. */
  readonly patterns?: readonly string[]
  readonly profile?: string
  readonly arch?: string
  readonly mode?: string
  /** Show only so many of the newest runs; change points come from all runs. */
  readonly last?: number
}

/** Groups a history by profile, architecture and mode, with the series of each. */
export function groupHistories(
  lines: readonly HistoryLine[],
  query: SeriesQuery = {},
): readonly GroupHistory[] {
  const wanted = lines.filter(
    ({ profile, arch, mode }) =>
      (query.profile ?? profile) === profile &&
      (query.arch ?? arch) === arch &&
      (query.mode ?? mode) === mode,
  )
  const groups = new Map<string, HistoryLine[]>()
  for (const line of wanted) {
    const key = groupOf(line)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [line])
    else group.push(line)
  }
  return [...groups.values()]
    .flatMap((group) => {
      const newest = group.at(-1)
      if (newest === undefined) return []
      const { profile, arch, mode, kernel } = newest
      const series = seriesOf(group, query.patterns ?? [])
      return [lastRuns({ profile, arch, mode, kernel, lines: group, series }, query.last)]
    })
    .toSorted((a, b) => compareText(groupOf(a), groupOf(b)))
}

function lastRuns(group: GroupHistory, last = Number.POSITIVE_INFINITY): GroupHistory {
  const from = Math.max(0, group.lines.length - last)
  if (from === 0) return group
  return {
    ...group,
    lines: group.lines.slice(from),
    series: group.series.map((series) => ({
      ...series,
      values: series.values.slice(from),
      changes: series.changes
        .filter(({ index }) => index >= from)
        .map((change) => ({ ...change, index: change.index - from })),
    })),
  }
}

/** Quantities of a boot by name; they depend on the accelerator. */
const bootQuantities = {
  boot: { unit: 'milliseconds', of: ({ boot }: HistoryLine) => boot?.readyMs },
  'first-byte': { unit: 'milliseconds', of: ({ boot }: HistoryLine) => boot?.firstByteMs },
  memory: { unit: 'bytes', of: ({ boot }: HistoryLine) => boot?.peakBytes },
  'least-memory': { unit: 'bytes', of: ({ boot }: HistoryLine) => boot?.leastMemoryBytes },
} as const

const metricPrefix = 'metrics.'

function seriesOf(lines: readonly HistoryLine[], patterns: readonly string[]): readonly Series[] {
  const asked = patterns.length === 0 ? ['*', 'boot', 'memory', 'metrics.*'] : patterns
  const made = asked.flatMap((pattern) => [
    ...sizeSeries(lines, pattern),
    ...bootSeries(lines, pattern),
    ...(pattern.startsWith(metricPrefix) ? metricSeries(lines, pattern) : []),
  ])
  const keys = new Map(made.map((one) => [`${one.name}\n${one.accelerator ?? ''}`, one]))
  return [...keys.values()].filter(({ values }) => values.some((value) => value !== null))
}

function sizeSeries(lines: readonly HistoryLine[], pattern: string): readonly Series[] {
  const views = new Set(lines.flatMap(({ sizes }) => sizes?.views ?? []))
  const isInView = (path: string): boolean =>
    [...views].some((view) => path === view || path.startsWith(`${view}/`))
  return nodesMatching(treeOfPaths(lines), pattern)
    .toSorted((a, b) => b.node.bytes - a.node.bytes || compareText(a.path, b.path))
    .map(({ path }) => {
      const values = lines.map(({ sizes }) => sizeAt(sizes, path, isInView(path)))
      return { name: path, unit: 'bytes', accelerator: null, values, changes: findSteps(values) }
    })
}

/** Zero only if the line has all nodes of that level; nodes of views are kept only on request. */
function sizeAt(sizes: HistoryLine['sizes'], path: string, isInView: boolean): number | null {
  if (sizes === null) return null
  if (Object.hasOwn(sizes.nodes, path)) return sizes.nodes[path] ?? null
  return !isInView && sizes.cut === undefined && path.split('/').length <= sizes.levels ? 0 : null
}

interface Growing {
  readonly name: string
  readonly kind: 'part'
  bytes: number
  readonly byName: Map<string, Growing>
  readonly children: Growing[]
}

/** One tree of all paths in any line, each with its latest size; views are nodes like others. */
function treeOfPaths(lines: readonly HistoryLine[]): SizeNode {
  const latest = new Map<string, number>()
  for (const { sizes } of lines)
    for (const [path, bytes] of Object.entries(sizes?.nodes ?? {})) latest.set(path, bytes)
  const grow = (name: string): Growing => {
    return { name, kind: 'part', bytes: 0, byName: new Map(), children: [] }
  }
  const root = grow('')
  for (const [path, bytes] of latest) {
    let node = root
    for (const segment of path.split('/')) {
      const name = nameIn(segment)
      let child = node.byName.get(name)
      if (child === undefined) {
        child = grow(name)
        node.byName.set(name, child)
        node.children.push(child)
      }
      node = child
    }
    node.bytes = bytes
  }
  return root
}

function bootSeries(lines: readonly HistoryLine[], pattern: string): readonly Series[] {
  return Object.entries(bootQuantities).flatMap(([name, { unit, of }]) =>
    name === pattern ? byAccelerator(lines, (line) => of(line) ?? null, { name, unit }) : [],
  )
}

function metricSeries(lines: readonly HistoryLine[], pattern: string): readonly Series[] {
  const names = [...new Set(lines.flatMap(({ metrics }) => Object.keys(metrics)))]
  const asked = pattern.slice(metricPrefix.length)
  return names
    .filter((name) => asked === '*' || asked === name)
    .toSorted(compareText)
    .flatMap((name) => {
      const unit = lines.findLast(({ metricUnits }) => metricUnits?.[name])?.metricUnits?.[name]
      return byAccelerator(lines, ({ metrics }) => metrics[name] ?? null, {
        name: `${metricPrefix}${name}`,
        unit: 'metric',
        ...(unit === undefined ? {} : { metricUnit: unit }),
      })
    })
}

function byAccelerator(
  lines: readonly HistoryLine[],
  valueOf: (line: HistoryLine) => number | null,
  kind: Pick<Series, 'name' | 'unit' | 'metricUnit'>,
): readonly Series[] {
  return (['kvm', 'tcg'] as const).map((accelerator) => {
    const values = lines.map((line) =>
      line.boot?.accelerator === accelerator ? valueOf(line) : null,
    )
    return { ...kind, accelerator, values, changes: findChangePoints(values) }
  })
}

import type { RootContent } from 'mdast'
import { code, type Cell, paragraph, prose, serialize } from './nodes.js'
import { limited, type Section } from './section.js'
import { formatNumberOf } from '../quantities.js'
import type { GroupHistory, Series } from '../../history/series.js'
import {
  commitName,
  formatValue,
  lastValue,
  seriesTitle,
  signOf,
  sparkline,
} from '../history/series-text.js'
import { shareOf } from '../history/change-share.js'

const shownRuns = 20
const fewestRuns = 3

/** The trend of sizes, boot and memory over the last runs, if there are enough of them. */
export function historySections(group: GroupHistory | undefined): readonly Section[] {
  if (group === undefined || group.lines.length < fewestRuns) return []
  const runs = Math.min(shownRuns, group.lines.length)
  const shown = group.series.filter((series) => knownIn(series).length >= fewestRuns)
  if (shown.length === 0) return []
  const changes = changeRows(group, shown)
  const rows = shown.map((series): Cell[] => {
    const now = lastValue(series)
    return [
      code(seriesTitle(series)),
      code(sparkline(series.values.slice(-shownRuns)).replaceAll(' ', '·')),
      now === null ? '–' : formatValue(series, now),
    ]
  })
  return [
    {
      title: `History: the last ${formatNumberOf(runs, 'run')}, ${formatNumberOf(changes.length, 'change point')}`,
      isOpen: false,
      nodes: (limit) => [
        ...charts(shown),
        ...limited(['What', 'Trend', 'Now:'], rows)(limit),
        ...limited(['Change:', 'What', 'From', 'To', 'Since', 'Commit'], changes)(limit),
      ],
    },
  ]
}

function knownIn({ values }: Series): readonly number[] {
  return values.slice(-shownRuns).filter((value) => value !== null)
}

function changeRows(group: GroupHistory, shown: readonly Series[]): readonly Cell[][] {
  const first = group.lines.length - shownRuns
  return shown.flatMap((series) =>
    series.changes
      .filter(({ index }) => index >= first)
      .map((change): Cell[] => {
        const line = group.lines[change.index]
        return [
          `${signOf(change)} ${shareOf(change)}`,
          code(seriesTitle(series)),
          formatValue(series, change.from),
          formatValue(series, change.to),
          line === undefined ? '–' : code(commitName(line)),
          prose(line?.subject ?? ''),
        ]
      }),
  )
}

/** Mermaid's default colour is hard to see on white; this one works on white and on black. */
const lineColor = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%'

/** Charts of the largest artifact and of the boot. Mermaid joins points, so gaps are skipped. */
function charts(shown: readonly Series[]): RootContent[] {
  const size = shown.find(({ accelerator }) => accelerator === null)
  const boots = shown.filter(({ name }) => name === 'boot')
  return [...(size === undefined ? [] : [size]), ...boots].flatMap(chartOf)
}

function chartOf(series: Series): RootContent[] {
  const known = knownIn(series)
  const [unit, divisor] = unitOf(series, Math.max(...known))
  const rounded = (value: number): number => Number((value / divisor).toFixed(2))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  // Room above and below: a chart of equal values would have no height.
  const room = Math.max((most - least) * 0.1, most * 0.01, divisor * 0.01)
  return [
    paragraph(code(seriesTitle(series)), prose(`, in ${unit}, oldest first`)),
    {
      type: 'code',
      lang: 'mermaid',
      value: [
        lineColor,
        'xychart-beta',
        `  x-axis 1 --> ${known.length}`,
        `  y-axis "${unit}" ${rounded(Math.max(0, least - room))} --> ${rounded(most + room)}`,
        `  line [${known.map(rounded).join(', ')}]`,
      ].join('\n'),
    },
  ]
}

/** A unit in which two decimals are enough. */
function unitOf({ unit }: Series, most: number): readonly [string, number] {
  if (unit !== 'bytes') return ['ms', 1]
  if (most < 10 << 10) return ['B', 1]
  return most < 10 << 20 ? ['KiB', 1 << 10] : ['MiB', 1 << 20]
}

/** Renders a group of a history as a document of its own. */
export function renderHistoryMarkdown(group: GroupHistory): string {
  const sections = historySections(group)
  const heading = [group.profile, group.arch, group.mode].join(' · ')
  const body =
    sections.length === 0
      ? [paragraph(prose(`Fewer than ${fewestRuns} runs: there is no trend yet.`))]
      : sections.flatMap(({ nodes }) => nodes(Number.POSITIVE_INFINITY))
  return serialize([{ type: 'heading', depth: 2, children: [prose(heading)] }, ...body])
}

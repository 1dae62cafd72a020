import type { HistoryData } from '../page/page-data.js'
import type { RunResult } from '../../result/result.js'
import type { HistoryLine } from '../../history/line.js'
import { groupHistories, type GroupHistory, type Series } from '../../history/series.js'
import { commitName, dayOf, seriesTitle } from './series-text.js'

/** Runs on the page; more would be no wider than a pixel each. */
const pageRuns = 400

/** The quantities that come first, and then every node that is kept. */
const pagePatterns = ['boot', 'memory', '*', 'metrics.*', 'first-byte', 'least-memory', '**']

/** What a history tells of the profile, architecture and mode of a result. */
export function historyOf(
  lines: readonly HistoryLine[],
  { profile, arch, mode }: RunResult,
): GroupHistory | undefined {
  return groupHistories(lines, { profile, arch, mode })[0]
}

/** The same with every node, for the page; undefined where there is none. */
export function pageHistoryOf(
  lines: readonly HistoryLine[],
  { profile, arch, mode }: RunResult,
): HistoryData | undefined {
  const query = { profile, arch, mode, patterns: pagePatterns, last: pageRuns }
  const [group] = groupHistories(lines, query)
  if (group === undefined) return undefined
  return {
    runs: group.lines.map((line) => ({
      commit: commitName(line),
      day: dayOf(line),
      subject: line.subject,
      verdict: line.verdict,
    })),
    series: group.series.map((series) => ({
      title: seriesTitle(series),
      unit: series.unit,
      ...(series.metricUnit === undefined ? {} : { metricUnit: series.metricUnit }),
      isMain: isMain(series),
      values: series.values,
      changes: series.changes,
    })),
  }
}

/** What is shown without being asked for. */
function isMain({ name, accelerator }: Series): boolean {
  return accelerator === null ? !name.includes('/') : !/^(?:first-byte|least-memory)$/.test(name)
}

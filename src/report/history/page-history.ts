import type { HistoryData } from '../page/page-data.js'
import type { RunResult } from '../../result/result.js'
import type { HistoryLine } from '../../history/line.js'
import { groupHistories, type GroupHistory, type Series } from '../../history/series.js'
import { commitName, dayOf, seriesTitle } from './series-text.js'

/** Most runs on the page; with more, a run would be narrower than a pixel. */
const pageRuns = 400

/** The main quantities first, then every stored node. */
const pagePatterns = ['boot', 'memory', '*', 'metrics.*', 'first-byte', 'least-memory', '**']

/** The history of the profile, architecture and mode of a result. */
export function historyOf(
  lines: readonly HistoryLine[],
  { profile, arch, mode }: Pick<RunResult, 'profile' | 'arch' | 'mode'>,
): GroupHistory | undefined {
  return groupHistories(lines, { profile, arch, mode })[0]
}

/** The same with every node, for the page; undefined if there is none. */
export function pageHistoryOf(
  lines: readonly HistoryLine[],
  { profile, arch, mode }: Pick<RunResult, 'profile' | 'arch' | 'mode'>,
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

/** Whether a series is shown by default. */
function isMain({ name, accelerator }: Series): boolean {
  return accelerator === null ? !name.includes('/') : !/^(?:first-byte|least-memory)$/.test(name)
}

import type { GroupHistory } from '../../history/series.js'
import type { RunResult } from '../../result/result.js'
import { formatCount, formatNumberOf } from '../quantities.js'
import { lengthIn, markdownLimits, type MarkdownLimit } from './limits.js'
import { renderHeadline, renderMarkdown } from './markdown.js'
import { paragraph, prose, serialize } from './nodes.js'

/** A run with the history of earlier ones of the same profile. */
export interface ShownRun {
  readonly result: RunResult
  readonly history?: GroupHistory | undefined
}

interface RunsOptions {
  /** Rows of the largest symbols and changes. */
  readonly top: number
  readonly limit?: MarkdownLimit
}

const separator = '\n---\n\n'
/** Above the longest note on what was cut. */
const noteRoom = 500
/** With less than this beyond its headline, a run has the headline alone. */
const leastDetail = 1000

/**
 * The reports of several runs below one another. If they exceed the limit, the runs that failed
 * come first and have the room for details; the others have their headlines, as many as fit.
 */
export function renderRuns(runs: readonly ShownRun[], options: RunsOptions): string {
  const { top, limit = markdownLimits.summary } = options
  const whole = renderAll(runs, top, limit)
  if (whole !== undefined) return whole
  const { most, unit } = limit
  const lengthOf = (text: string): number => lengthIn(text, unit)
  const ranked = runs.toSorted((a, b) => rankOf(a) - rankOf(b))

  const texts: string[] = []
  let spare = most - noteRoom
  for (const { result } of ranked) {
    const text = renderHeadline(result)
    const length = lengthOf(text) + separator.length
    if (length > spare) break
    texts.push(text)
    spare -= length
  }
  const kept = ranked.slice(0, texts.length)
  let detailed = 0
  let wanting = kept.filter((run) => rankOf(run) === 0).length
  for (const [index, { result, history }] of kept.entries()) {
    // Runs that passed share what those that failed leave.
    if (wanting === 0) wanting = kept.length - index
    const share = Math.floor(spare / wanting)
    wanting -= 1
    if (share < leastDetail) continue
    const length = lengthOf(texts[index] ?? '')
    const text = renderMarkdown(result, { top, history, limit: { most: length + share, unit } })
    spare -= lengthOf(text) - length
    texts[index] = text
    detailed += 1
  }
  return [cutNote(limit, ranked, kept.length, detailed), texts.join(separator)].join('\n')
}

/** Undefined if they are longer than the limit; then not all of them are rendered. */
function renderAll(
  runs: readonly ShownRun[],
  top: number,
  limit: MarkdownLimit,
): string | undefined {
  const [only] = runs
  if (only !== undefined && runs.length === 1)
    return renderMarkdown(only.result, { top, limit, history: only.history })
  const texts: string[] = []
  let length = 0
  for (const { result, history } of runs) {
    const text = renderMarkdown(result, { top, limit, history })
    length += lengthIn(text, limit.unit) + separator.length
    if (length > limit.most) return undefined
    texts.push(text)
  }
  return texts.join(separator)
}

/** The worst first. */
function rankOf({ result }: ShownRun): number {
  return result.verdict.kind === 'pass' ? 1 : 0
}

function cutNote(
  { most, unit }: MarkdownLimit,
  ranked: readonly ShownRun[],
  kept: number,
  detailed: number,
): string {
  const left = ranked.slice(kept)
  const failed = left.filter((run) => rankOf(run) === 0).length
  const said = [
    `Cut to stay below ${formatCount(most)} ${unit}`,
    `: ${formatCount(kept)} of ${formatNumberOf(ranked.length, 'run')} are here, the worst first`,
    kept > detailed ? `, ${formatCount(kept - detailed)} of them with the verdict alone` : '',
    failed > 0 ? `; ${formatCount(failed)} of those left out failed` : '',
    '. All of each run is in its result.json.',
  ]
  return serialize([paragraph(prose(said.join('')))])
}

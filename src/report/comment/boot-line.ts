import type { PhrasingContent } from 'mdast'
import { sanitize } from '../../result/sanitize.js'
import { prose, strong } from '../markdown/nodes.js'
import { formatCount } from '../quantities.js'
import { formatChangePercent, formatFigure, formatRange, type BootFigure } from './figures.js'
import type { RunFacts } from './run-facts.js'
import { joined, nameOf } from './phrases.js'

const mostNamed = 3

/** Boot time and memory, before and now; empty if nothing was booted. */
export function bootLine(ranked: readonly RunFacts[]): PhrasingContent[] {
  const booted = ranked.filter(({ boot }) => boot.length > 0)
  if (booted.length === 0) return []
  const changed = booted.filter(({ boot }) => boot.some(({ isChanged }) => isChanged))
  const isShort = booted.length <= 2
  const named = isShort ? booted : changed.slice(0, mostNamed)
  const compared = booted.filter(({ boot }) => boot.some((figure) => figure.compared !== null))
  const restChanged = changed.filter((run) => !named.includes(run)).length
  const restSame = compared.filter((run) => !named.includes(run)).length - restChanged
  const alone = booted.filter(
    (run) => run.urgency !== 'failed' && !named.includes(run) && !compared.includes(run),
  )
  const parts = [
    ...named.map((run) => [...nameOf(run, ranked), prose(run.boot.map(figureText).join(', '))]),
    ...(restChanged > 0 ? [[prose(`${formatCount(restChanged)} more changed`)]] : []),
    ...(restSame > 0
      ? [[prose(`${named.length === 0 ? '' : 'the other '}${formatCount(restSame)} as before`)]]
      : []),
    ...(alone.length > 0 ? [[prose(rangeText(alone))]] : []),
    ...reasonPart(booted),
  ]
  return [strong(prose('Boot')), prose(': '), ...joined(parts, ' · ')]
}

/** `ready 182 ms → 240 ms (+32 %, noise 178 to 195 ms)`. */
function figureText({ title, unit, now, compared, isChanged }: BootFigure): string {
  const value = formatFigure(now, unit)
  if (compared === null) return title === 'ready' ? `ready in ${value}` : `${title} ${value}`
  const { before, band, judgement } = compared
  const was = formatFigure(before, unit)
  if (!isChanged) {
    const why = judgement === 'within-noise' ? 'within the noise' : 'unchanged'
    return was === value ? `${title} ${value}, unchanged` : `${title} ${was} → ${value}, ${why}`
  }
  const noise = band === null ? '' : `, noise ${formatRange(band, unit)}`
  return `${title} ${was} → ${value} (${formatChangePercent(before, now)}${noise})`
}

function rangeText(runs: readonly RunFacts[]): string {
  const values = runs.flatMap(({ boot }) =>
    boot.flatMap(({ key, now }) => (key === 'boot.timeToReadyMs' ? [now] : [])),
  )
  const count = `${formatCount(runs.length)} not compared`
  if (values.length === 0) return count
  const range = { low: Math.min(...values), high: Math.max(...values) }
  return `${count}, ready in ${formatRange(range, 'ms')}`
}

/** Why boots were not compared, once for all that have the same reason. */
function reasonPart(booted: readonly RunFacts[]): PhrasingContent[][] {
  const reasons = new Set(
    booted.flatMap(({ result, boot, size }) => {
      if (boot.every(({ compared }) => compared !== null)) return []
      // Where sizes have no baseline, their line has the reason.
      if (size?.before === null) return []
      const { comparison } = result
      const refused = comparison?.refused.map(({ reason }) => reason) ?? []
      return comparison?.missing === undefined ? refused : [comparison.missing]
    }),
  )
  return [...reasons].slice(0, 2).map((reason) => [prose(`not compared: ${sanitize(reason, 300)}`)])
}

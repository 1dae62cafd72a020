import type { PhrasingContent } from 'mdast'
import { sanitize } from '../../result/sanitize.js'
import { code, prose, strong } from '../markdown/nodes.js'
import { formatByteChange, formatBytes, formatCount, formatDelta } from '../quantities.js'
import { topCauses, type GrowthCause } from './causes.js'
import { joined, nameOf, placeText, shortName } from './phrases.js'
import type { RunFacts } from './run-facts.js'

/** Causes in the line. */
const mostCauses = 5
/** Kernels that the line names; others are counted. */
const mostNamed = 3

/** How much grew and why, and what could not be compared; empty if nothing was measured. */
export function sizeLine(ranked: readonly RunFacts[]): PhrasingContent[] {
  const sized = ranked.filter(({ size }) => size !== null)
  if (sized.length === 0) return []
  const changed = sized.filter(({ size }) => size?.isChanged === true)
  const compared = sized.filter(({ size }) => size?.before != null)
  const named = sized.length <= 2 ? compared : changed.slice(0, mostNamed)
  const rest = compared.length - named.length
  const restChanged = changed.filter((run) => !named.includes(run)).length
  const parts = [
    ...named.map((run) => [...nameOf(run, ranked), prose(sizeText(run))]),
    ...(restChanged > 0 ? [[prose(`${formatCount(restChanged)} more changed`)]] : []),
    ...(rest - restChanged > 0
      ? [
          [
            prose(
              `${named.length + restChanged === 0 ? '' : 'the other '}${formatCount(rest - restChanged)} unchanged`,
            ),
          ],
        ]
      : []),
    ...lacking(sized, ranked),
  ]
  const causes = topCauses(changed, mostCauses)
  return [
    strong(prose('Size')),
    prose(': '),
    ...joined(parts, ' · '),
    ...(causes.length === 0 ? [] : [prose(' – '), ...joined(causes.map(causeText), ', ')]),
  ]
}

function sizeText({ size }: RunFacts): string {
  if (size?.before == null) return ''
  const { before, bytes, ofAll, isChanged } = size
  const what = ofAll ? 'all artifacts ' : ''
  if (bytes === before) return `${what}unchanged at ${formatBytes(bytes)}`
  const now = `now ${formatBytes(bytes)}`
  const delta = formatDelta(before, bytes)
  return isChanged
    ? `${what}${delta}, ${now}`
    : `${what}unchanged within the threshold (${delta}), ${now}`
}

function causeText(cause: GrowthCause): PhrasingContent[] {
  const { name, object, source, oldBytes, newBytes, inMemory, run } = cause
  const place = source === undefined ? [] : placeText(source, run.links.source)
  const where = [
    ...(object === undefined ? [] : [[code(sanitize(object, 80))]]),
    ...(place.length === 0 ? [] : [place]),
  ]
  return [
    shortName(name),
    prose(` ${formatByteChange(newBytes - oldBytes)}${inMemory ? ' in memory only' : ''}`),
    ...(where.length === 0 ? [] : [prose(' ('), ...joined(where, ', '), prose(')')]),
  ]
}

/** Runs without a baseline, by reason. */
function lacking(sized: readonly RunFacts[], all: readonly RunFacts[]): PhrasingContent[][] {
  const byReason = new Map<string, RunFacts[]>()
  for (const run of sized) {
    if (run.size?.before !== null) continue
    const why = run.result.size?.baselineMissing ?? 'nothing was named to compare sizes with'
    byReason.set(why, [...(byReason.get(why) ?? []), run])
  }
  return [...byReason].slice(0, 2).map(([why, runs]) => {
    const [first] = runs
    if (first === undefined) return []
    const which =
      all.length === 1 || runs.length === all.length
        ? []
        : [
            prose(' for '),
            shortName(first.name),
            prose(runs.length === 1 ? '' : ` and ${formatCount(runs.length - 1)} more`),
          ]
    const now = all.length === 1 ? `, now ${formatBytes(first.size?.bytes ?? 0)}` : ''
    return [strong(prose('no baseline')), ...which, prose(`: ${sanitize(why, 300)}${now}`)]
  })
}

import type { PhrasingContent } from 'mdast'
import { sanitize } from '../../result/sanitize.js'
import { prose, strong } from '../markdown/nodes.js'
import { formatByteChange, formatBytes, formatCount, formatDelta } from '../quantities.js'
import { topCauses, type GrowthCause } from './causes.js'
import { joined, nameOf, placeText, shortName } from './phrases.js'
import type { RunFacts } from './run-facts.js'

/** Causes in the line. */
const mostCauses = 5
/** Kernels that the line names; others are counted. */
const mostNamed = 3

/** How much grew, and what could not be compared; empty if nothing was measured. */
export function sizeLine(ranked: readonly RunFacts[]): PhrasingContent[] {
  const sized = ranked.filter(({ size }) => size !== null)
  if (sized.length === 0) return []
  const changed = sized.filter(({ size }) => size?.isChanged === true)
  const compared = sized.filter(({ size }) => size?.before != null)
  const named = sized.length <= 2 ? compared : changed.slice(0, mostNamed)
  const restChanged = changed.filter((run) => !named.includes(run)).length
  const restSame = compared.length - named.length - restChanged
  const others = named.length + restChanged === 0 ? '' : 'the other '
  const parts = [
    ...named.map((run) => [
      ...nameOf(run, ranked),
      ...(ranked.length === 1 ? wholeText(run) : [prose(changeText(run))]),
    ]),
    ...(restChanged > 0 ? [[prose(`${formatCount(restChanged)} more changed`)]] : []),
    ...(restSame > 0 ? [[prose(`${others}${formatCount(restSame)} unchanged`)]] : []),
    ...lacking(sized, ranked),
  ]
  return parts.length === 0 ? [] : [strong(prose('Size')), prose(': '), ...joined(parts, ' · ')]
}

/** The largest causes of growth with their objects and lines; empty if nothing changed. */
export function causeLine(ranked: readonly RunFacts[]): PhrasingContent[] {
  const causes = topCauses(
    ranked.filter(({ size }) => size?.isChanged === true),
    mostCauses,
  )
  if (causes.length === 0) return []
  return [strong(prose('Why')), prose(': '), ...joined(causes.map(causeText), ' · ')]
}

/** The size of the only kernel: the table has it too, but a reader wants it here. */
function wholeText(run: RunFacts): PhrasingContent[] {
  const now = run.size === null ? '' : formatBytes(run.size.bytes)
  return [prose(`${changeText(run)}, now ${now}`)]
}

function changeText({ size }: RunFacts): string {
  if (size?.before == null) return ''
  const { before, bytes, ofAll, isChanged } = size
  const what = ofAll ? 'all artifacts ' : ''
  if (bytes === before) return `${what}unchanged`
  return `${what}${formatDelta(before, bytes)}${isChanged ? '' : ', below the threshold'}`
}

/** `http_parse` +4,096 B (net/http.o, net/http.c:214). */
function causeText(cause: GrowthCause): PhrasingContent[] {
  const { name, isSummary, object, source, oldBytes, newBytes, inMemory, run } = cause
  const where = [
    ...(object === undefined ? [] : [[prose(sanitize(object, 80))]]),
    ...(source === undefined ? [] : [placeText(source, run.links.source)]),
  ]
  return [
    isSummary ? prose(name) : shortName(name),
    prose(` ${formatByteChange(newBytes - oldBytes)}${inMemory ? ' in memory only' : ''}`),
    ...(where.length === 0 ? [] : [prose(' ('), ...joined(where, ', '), prose(')')]),
  ]
}

/** Runs without a baseline, by reason. */
function lacking(sized: readonly RunFacts[], all: readonly RunFacts[]): PhrasingContent[][] {
  const byReason = new Map<string, RunFacts[]>()
  for (const run of sized) {
    if (run.result.size === null || run.size?.before !== null) continue
    const why = run.result.size.baselineMissing ?? 'nothing was named to compare sizes with'
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

import type { VerdictKind } from '../verdict.js'
import {
  changedFigures,
  comparedFigure,
  comparisonNotes,
  testChangeText,
} from './comparison/comparison-text.js'
import { changeText } from './comparison/figure-text.js'
import { budgetState, groupUnchecked, type BudgetState } from './budgets/remarks.js'
import { sanitize } from '../result/sanitize.js'
import { shortRevision } from './readable-names.js'
import {
  formatBytes,
  formatDelta,
  formatDuration,
  formatNumberOf,
  formatRoughBytes,
} from './quantities.js'
import type { RunResult } from '../result/result.js'
import { artifactSizes, imageSizes, notAdded, sumOfArtifacts } from './size-figures.js'
import { testFigure } from './test-figures.js'

/** The first lines of a report, in plain words; parts may be hostile text. */
export interface Headline {
  readonly passed: boolean
  readonly kind: VerdictKind
  readonly summary: string
  /** The known ones of profile, kernel, architecture, accelerator, mode and revision. */
  readonly subject: readonly string[]
  /**
   * Boot time or tests passed; image size and its change; the change of all artifacts if there are
   * several; budgets that are waived or only warn. The first ones say so if there is no value.
   */
  readonly figures: readonly string[]
  /** What could not be compared or checked, why, and what to change; a sentence each. */
  readonly notes: readonly string[]
}

export function headlineOf(result: RunResult): Headline {
  const { kind, summary } = result.verdict
  const { profile, kernel, arch, boot, mode, revision } = result
  const known = [
    profile === '' ? '(no profile)' : profile,
    kernel,
    arch,
    boot?.accelerator ?? '',
    mode,
    shortRevision(revision),
  ]
  return {
    passed: kind === 'pass',
    kind,
    summary: sanitize(summary),
    subject: known.filter((part) => part !== ''),
    figures: [
      testsFigure(result) ?? bootFigure(result),
      ...changedFigures(result),
      ...sizeFigures(result),
      ...budgetFigures(result),
    ],
    notes: [...sizeNotes(result), ...comparisonNotes(result)].map((note) =>
      sanitize(note, longestNote),
    ),
  }
}

function testsFigure(result: Pick<RunResult, 'tests' | 'comparison'>): string | undefined {
  const figure = testFigure(result)
  return figure === undefined ? undefined : `tests: ${figure}${testChangeText(result)}`
}

function bootFigure(
  result: Pick<RunResult, 'boot' | 'repeats' | 'comparison' | 'measuredOnly'>,
): string {
  const { boot, repeats, measuredOnly } = result
  if (boot === null) return measuredOnly === true ? 'measured only' : 'not booted'
  const ready = repeats?.statistics['boot.timeToReadyMs']
  const median = ready === undefined ? '' : ` (median of ${formatNumberOf(ready.count, 'boot')})`
  const compared = comparedFigure(result, 'boot.timeToReadyMs')
  if (compared !== undefined) return `ready ${changeText(compared)}${median}`
  if (ready !== undefined) return `ready in ${formatDuration(ready.median)}${median}`
  if (boot.timeToReadyMs !== null) return `ready in ${formatDuration(boot.timeToReadyMs)}`
  return `not ready after ${formatDuration(boot.durationMs)}`
}

/** The image and its change, then all artifacts, what is shipped in another not counted again. */
function sizeFigures(result: Pick<RunResult, 'artifacts' | 'size'>): readonly string[] {
  const { size } = result
  const bytes = imageBytesOf(result)
  const image = bytes === null ? 'no image' : `image ${formatBytes(bytes)}`
  if (size === null) return [image, 'size not measured']
  const { baseline, delta } = size
  if (baseline === null || delta === null)
    return [image, ...(size.baselineMissing === undefined ? ['no size baseline'] : [])]
  const own = imageSizes(result)
  const { now, before } = sumOfArtifacts(size)
  const all = `all artifacts ${before === null ? formatBytes(now) : formatDelta(before, now)}`
  if (own?.newBytes == null) return [image, `${all} against ${baseline.source}`]
  const { oldBytes, newBytes } = own
  const grown = `${image}, ${formatDelta(oldBytes ?? 0, newBytes)} against ${baseline.source}`
  const counted = artifactSizes(size).filter(({ name }) => notAdded(size, name) === undefined)
  return counted.length === 1 ? [grown] : [grown, all]
}

/** Size of the booted image, or else of everything that was measured; null if nothing was. */
export function imageBytesOf(result: Pick<RunResult, 'artifacts' | 'size'>): number | null {
  const { artifacts, size } = result
  const file = artifacts.find(({ role }) => role === 'image')
  return file?.bytes ?? imageSizes(result)?.newBytes ?? size?.tree.bytes ?? null
}

/** Budgets that the verdict does not mention. */
function budgetFigures({ size }: Pick<RunResult, 'size'>): readonly string[] {
  const countOf = (state: BudgetState): number =>
    (size?.budgets ?? []).filter((budget) => budgetState(budget) === state).length
  const [waived, warned] = [countOf('waived'), countOf('warned')]
  return [
    ...(waived === 0 ? [] : [`${formatNumberOf(waived, 'size budget')} waived`]),
    ...(warned === 0 ? [] : [formatNumberOf(warned, 'size warning')]),
  ]
}

/** How many paths of budgets a note names. */
const mostPaths = 5

/** A missing baseline or release, with the growth budgets that are not enforced without it. */
function sizeNotes({ size }: Pick<RunResult, 'size'>): readonly string[] {
  if (size === null) return []
  const unchecked = groupUnchecked(size)
  const noteOf = (lacking: 'baseline' | 'release', why: string | undefined): readonly string[] => {
    const paths = unchecked.find((group) => group.lacking === lacking)?.paths ?? []
    const more = paths.length > mostPaths ? ' …' : ''
    const budgets =
      paths.length === 0
        ? []
        : [
            `${formatNumberOf(paths.length, 'growth budget')} not enforced (${paths.slice(0, mostPaths).join(', ')}${more})`,
          ]
    const reason = why === undefined ? [] : [`no ${lacking}: ${why}`]
    // Without a reason none was asked for: then only budgets are worth a line.
    const lines =
      reason.length === 0 && budgets.length > 0 ? [`no ${lacking} was asked for`] : reason
    return [...lines, ...budgets]
  }
  return [...noteOf('baseline', size.baselineMissing), ...noteOf('release', size.releaseMissing)]
}

const longestNote = 1000

/** The machine that ran it: system, processor, memory. */
export function hostLine({ host }: Pick<RunResult, 'host'>): string {
  const memory = formatRoughBytes(host.memoryBytes)
  return [host.system, `${host.cpus} × ${host.cpu}`, memory].join(' · ')
}

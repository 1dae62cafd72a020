import type { VerdictKind } from '../verdict.js'
import { budgetState, type BudgetState } from './budget-remarks.js'
import { harmless } from './harmless.js'
import {
  formatBytes,
  formatDelta,
  formatDuration,
  formatNumberOf,
  formatRoughBytes,
} from './quantities.js'
import type { RunResult } from './result.js'
import { testFigure } from './test-figures.js'

/** What a busy reader sees first, in plain words; parts may be hostile text. */
export interface Headline {
  readonly passed: boolean
  readonly kind: VerdictKind
  readonly summary: string
  /** Profile, kernel, architecture, accelerator, mode, revision: those that are known. */
  readonly subject: readonly string[]
  /**
   * Boot time or tests passed, image size, change in size, each of which says so when there is none;
   * and budgets that hold by a waiver or only warn.
   */
  readonly figures: readonly string[]
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
    summary: harmless(summary),
    subject: known.filter((part) => part !== ''),
    figures: [
      testsFigure(result) ?? bootFigure(result),
      imageFigure(result),
      deltaFigure(result),
      ...budgetFigures(result),
    ],
  }
}

function testsFigure(result: RunResult): string | undefined {
  const figure = testFigure(result)
  return figure === undefined ? undefined : `tests: ${figure}`
}

function bootFigure({ boot, repeats }: RunResult): string {
  if (boot === null) return 'not booted'
  const ready = repeats?.statistics['boot.timeToReadyMs']
  if (ready !== undefined)
    return `ready in ${formatDuration(ready.median)} (median of ${formatNumberOf(ready.count, 'boot')})`
  if (boot.timeToReadyMs !== null) return `ready in ${formatDuration(boot.timeToReadyMs)}`
  return `not ready after ${formatDuration(boot.durationMs)}`
}

function imageFigure(result: RunResult): string {
  const bytes = imageBytesOf(result)
  return bytes === null ? 'no image' : `image ${formatBytes(bytes)}`
}

/** Bytes of what is booted, or else of everything that was measured; null when nothing was. */
export function imageBytesOf({ artifacts, size }: RunResult): number | null {
  return artifacts.find(({ role }) => role === 'image')?.bytes ?? size?.tree.bytes ?? null
}

function deltaFigure({ size }: RunResult): string {
  if (size === null) return 'size not measured'
  if (size.baseline === null || size.delta === null) return 'no size baseline'
  const before = size.tree.bytes - size.delta.bytes
  return `size ${formatDelta(before, size.tree.bytes)} against ${size.baseline.source}`
}

/** What the verdict does not tell of. */
function budgetFigures({ size }: RunResult): readonly string[] {
  const countOf = (state: BudgetState): number =>
    (size?.budgets ?? []).filter((budget) => budgetState(budget) === state).length
  const [waived, warned] = [countOf('waived'), countOf('warned')]
  return [
    ...(waived === 0 ? [] : [`${formatNumberOf(waived, 'size budget')} waived`]),
    ...(warned === 0 ? [] : [formatNumberOf(warned, 'size warning')]),
  ]
}

/** A commit's first ten digits; `-dirty` stays. */
export function shortRevision(revision: string | null): string {
  return (revision ?? '').replace(/^([0-9a-f]{10})[0-9a-f]+/, '$1')
}

/** Machine that ran it: system, processor, memory. */
export function hostLine({ host }: RunResult): string {
  const memory = formatRoughBytes(host.memoryBytes)
  return [host.system, `${host.cpus} × ${host.cpu}`, memory].join(' · ')
}

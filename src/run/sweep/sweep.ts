import path from 'node:path'
import { writeWhole } from '../../host/files/files.js'
import { resultName, sweepNames } from '../../output-files.js'
import type { Emit } from '../../progress.js'
import { renderSweepMarkdown } from '../../report/markdown/sweep.js'
import { sweepFigures, type SweepRow } from '../../report/sweep-row.js'
import { exitCodeOf, type VerdictKind } from '../../verdict.js'
import type { RunOutcome } from '../request.js'
import type { Variant } from './sweep-variants.js'

interface SweepRequest {
  readonly variants: readonly Variant[]
  /** Absolute; each variant gets its own subfolder. */
  readonly out: string
  /** Stop after the first variant that does not pass. */
  readonly failFast: boolean
  readonly signal: AbortSignal
}

/** Runs one variant into a folder; injected, so that tests need no kernel. */
export type RunVariant = (
  variant: Variant,
  out: string,
) => Promise<Pick<RunOutcome, 'result' | 'reports'>>

/**
 * Runs variants one after the other, each to its own result. Writes the table after each of them, so
 * that nothing is lost if the sweep is interrupted. Returns the rows of the variants that ran.
 */
export async function runSweep(
  request: SweepRequest,
  runVariant: RunVariant,
  emit: Emit,
): Promise<readonly SweepRow[]> {
  const { variants, out, failFast, signal } = request
  const rows: SweepRow[] = []
  for (const [index, variant] of variants.entries()) {
    const { name, profile, overrides, folder } = variant
    if (signal.aborted) break
    emit({ type: 'notice', message: `${index + 1} of ${variants.length}: ${name}` })
    const { result, reports } = await runVariant(variant, path.join(out, folder))
    const figures = sweepFigures(result)
    rows.push({
      variant: name,
      profile,
      overrides,
      result: path.relative(out, reports.result ?? path.join(out, folder, resultName)),
      figures,
    })
    await writeWhole(path.join(out, sweepNames.json), `${JSON.stringify(rows, null, 1)}\n`)
    await writeWhole(
      path.join(out, sweepNames.markdown),
      renderSweepMarkdown({ rows, planned: variants.length }),
    )
    if (failFast && figures.verdict !== 'pass') break
  }
  return rows
}

/** The exit status of the worst verdict. */
export function sweepExitCode(verdicts: readonly VerdictKind[], cancelled: boolean): number {
  const all: readonly VerdictKind[] = cancelled ? [...verdicts, 'cancelled'] : verdicts
  return Math.max(0, ...all.map(exitCodeOf))
}

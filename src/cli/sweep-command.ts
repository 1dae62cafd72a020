import path from 'node:path'
import { listOverrides } from '../profile/override-options.js'
import { renderSweepTerminal } from '../report/terminal/sweep.js'
import { run } from '../run.js'
import { parseBaselineChoice } from '../run/baseline/choice.js'
import { sweepNames } from '../output-files.js'
import { runSweep, sweepExitCode } from '../run/sweep/sweep.js'
import { parseVariation, planVariants, type Variation } from '../run/sweep/sweep-variants.js'
import { makeStateFolder } from '../run/state-folder.js'
import { failure, success, type Outcome } from '../verdict.js'
import { requestOf, type SharedOptions } from './options.js'
import { createProgress } from './progress.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'

export interface SweepOptions extends SharedOptions {
  readonly vary: readonly string[]
  readonly name: readonly string[]
  readonly baseline: string
  readonly failFast: boolean
}

/** Fails if a value is both varied and fixed: one of the two would be ignored. */
function readVariations(options: SweepOptions): Outcome<readonly Variation[]> {
  const { set, arch, accel } = options
  const fixed = listOverrides({ overrides: set, arch, accelerator: accel })
  const variations: Variation[] = []
  for (const text of options.vary) {
    const variation = parseVariation(text)
    if (!variation.ok) return variation
    const { key } = variation.value
    if (fixed.some((override) => override.startsWith(`${key}=`)))
      return failure('invalid-profile', `${key} is both varied and set`)
    variations.push(variation.value)
  }
  return success(variations)
}

/** `sweep`: runs several profiles, or one with varied values, and compares them in one table. */
export async function sweepCommand(
  profiles: readonly string[],
  options: SweepOptions,
  signal: AbortSignal,
): Promise<number> {
  const variations = readVariations(options)
  if (!variations.ok) return showFailure(variations.failure)
  const variants = planVariants(profiles, variations.value, options.name)
  if (!variants.ok) return showFailure(variants.failure)

  const { out: given, ...base } = requestOf('', options, signal)
  const state = given === undefined ? await makeStateFolder(base) : success('')
  if (!state.ok) return showFailure(state.failure)
  const out = given ?? path.join(state.value, 'out', 'sweep')
  const { failFast, json } = options
  const baseline = parseBaselineChoice(options.baseline, process.cwd())
  const progress = createProgress(process.stderr, options)
  const rows = await runSweep(
    { variants: variants.value, out, failFast, signal },
    async ({ profile, overrides: varied }, folder) => {
      const overrides = [...base.overrides, ...varied]
      return run(
        {
          ...base,
          command: 'run',
          profile,
          overrides,
          baseline,
          out: folder,
          keepsResult: true,
        },
        progress,
      )
    },
    progress,
  )
  const planned = variants.value.length
  say(renderSweepTerminal({ rows, planned }, { color: wantsColor() }), json)
  if (!options.quiet)
    say(`\n  all of it: ${path.join(path.relative('', out), sweepNames.markdown)}\n`, json)
  await writeJson(rows, json)
  const verdicts = rows.map(({ figures }) => figures.verdict)
  return sweepExitCode(verdicts, signal.aborted)
}

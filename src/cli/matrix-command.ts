import path from 'node:path'
import { findUpwards } from '../host/files/files.js'
import { renderPlanTerminal } from '../report/plan/terminal.js'
import { planJobs } from '../run/matrix/plan-jobs.js'
import { createProgress } from './progress.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'

/** The parsed options of `matrix`. */
export interface MatrixOptions {
  readonly arch: readonly string[]
  readonly set: readonly string[]
  readonly namedSet: readonly string[]
  readonly only: readonly string[]
  readonly exclude: readonly string[]
  readonly changedOnly: boolean
  readonly base?: string
  readonly always: readonly string[]
  readonly shard?: string
  readonly allowPath: readonly string[]
  readonly json?: string
  readonly quiet: boolean
  readonly verbose: boolean
}

/** `matrix`: the jobs of a workflow, as JSON that `strategy.matrix` reads. */
export async function matrixCommand(
  profiles: readonly string[],
  options: MatrixOptions,
  signal: AbortSignal,
): Promise<number> {
  const directory = process.cwd()
  const { set, namedSet, only, exclude, changedOnly, always, quiet, verbose, json } = options
  const plan = await planJobs({
    ...{ profiles, only, exclude, changedOnly, always, directory },
    workspace: (await findUpwards('.git', directory)) ?? directory,
    overrides: set,
    archs: options.arch.flatMap((list) => list.split(',')).map((name) => name.trim()),
    namedSets: namedSet,
    shard: options.shard,
    allowPaths: options.allowPath.map((allowed) => path.resolve(allowed)),
    workflow: undefined,
    compare: { base: options.base, countsWorkTree: true, mayFetch: false, signal },
    emit: createProgress(process.stderr, options),
  })
  if (!plan.ok) return showFailure(plan.failure)
  const shown = { color: wantsColor(), jobs: verbose, rows: !quiet }
  say(renderPlanTerminal(plan.value, shown), json)
  await writeJson(plan.value, json)
  return 0
}

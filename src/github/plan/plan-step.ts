import os from 'node:os'
import path from 'node:path'
import { makeFolder, writeWhole } from '../../host/files/files.js'
import type { JobPlan } from '../../plan/plan.js'
import { renderPlanMarkdown } from '../../report/plan/markdown.js'
import { renderPlanTerminal } from '../../report/plan/terminal.js'
import { planJobs } from '../../run/matrix/plan-jobs.js'
import { exitCodeOf, type Failure } from '../../verdict.js'
import type { ActionDeps } from '../deps.js'
import { readEvent } from '../event/event.js'
import { annotate } from '../log/annotations.js'
import { fitSummary } from '../log/summary.js'
import { fileInWorkspace, showAnnotations } from '../report-run.js'
import { changeOfEvent, workflowFile } from './change-of-event.js'
import { readPlanInputs, type PlanInputs } from './inputs.js'
import { planOutputsOf } from './outputs.js'
import { uploadPlan } from './upload-plan.js'

/** Everything outside the process that the step uses. */
export type PlanDeps = Pick<
  ActionDeps,
  'env' | 'core' | 'log' | 'writeSummary' | 'signal' | 'heartbeat' | 'upload'
>

interface Places {
  readonly workspace: string
  readonly directory: string
}

function fail({ core }: PlanDeps, failed: Failure, places: Places | undefined): number {
  const fileOf = (source: string): string | undefined => places && fileInWorkspace(places, source)
  showAnnotations(core, annotate(failed, 'error', fileOf))
  return exitCodeOf(failed.kind)
}

/** A name of its own for each step of a job. */
async function writePlan({ env }: PlanDeps, plan: JobPlan): Promise<string> {
  const folder = path.join(env.RUNNER_TEMP ?? os.tmpdir(), 'osv-kernel')
  const step = (env.GITHUB_ACTION ?? 'plan').replace(/\W+/g, '-')
  const file = path.join(folder, `plan-${step}.json`)
  await makeFolder(folder)
  await writeWhole(file, `${JSON.stringify(plan, null, 1)}\n`)
  return file
}

async function show(deps: PlanDeps, inputs: PlanInputs, plan: JobPlan): Promise<void> {
  const { core, writeSummary } = deps
  core.info(renderPlanTerminal(plan, { color: false, jobs: true, rows: true }))
  if (plan.changes.kind === 'unknown')
    core.notice(`Every profile is planned, as the changes are not known: ${plan.changes.why}`)
  if (!inputs.summary) return
  try {
    await writeSummary(fitSummary(renderPlanMarkdown(plan)))
  } catch (error) {
    core.warning(`The step summary could not be written: ${String(error)}`)
  }
}

/** The step that plans the jobs of a workflow; returns its exit status. */
export async function runPlanStep(deps: PlanDeps): Promise<number> {
  const { core, env, log, signal } = deps
  const inputs = readPlanInputs(core.getInput)
  if (!inputs.ok) return fail(deps, inputs.failure, undefined)
  const { workingDirectory, allowPaths, changedOnly, base, ...asked } = inputs.value
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  const directory = path.resolve(workspace, workingDirectory ?? '.')
  const change = changeOfEvent(env, await readEvent(env), { changedOnly, base })
  const plan = await planJobs({
    ...asked,
    ...{ workspace, directory, changedOnly: change.changedOnly, workflow: workflowFile(env) },
    profilesIn: [workspace, directory],
    allowPaths: allowPaths.map((allowed) => path.resolve(workspace, allowed)),
    compare: {
      ...{ base: change.base, event: change.event, signal },
      ...{ countsWorkTree: false, mayFetch: true },
    },
    emit: log.emit,
  })
  log.close()
  if (!plan.ok) return fail(deps, plan.failure, { workspace, directory })
  const file = await writePlan(deps, plan.value)
  const outputs = planOutputsOf(plan.value, file)
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  await show(deps, inputs.value, plan.value)
  if (inputs.value.upload) await uploadPlan(deps, file, inputs.value.serviceWaitMs)
  return 0
}

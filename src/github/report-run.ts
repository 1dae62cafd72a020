import { existsSync } from 'node:fs'
import path from 'node:path'
import { findUpwards, readTextIfThere } from '../host/files/files.js'
import { hostFailure } from '../host/system-error.js'
import type { RunResult } from '../result/result.js'
import { placeOfKey } from '../report/profile-place.js'
import { budgetFindings, waiverFindings } from '../report/sarif/budgets.js'
import type { Finding } from '../report/sarif/finding.js'
import type { RunOutcome } from '../run/request.js'
import { exitCodeOf, failure, type Failure, type OwnPlace } from '../verdict.js'
import { annotate, boundAnnotations, type Annotation } from './log/annotations.js'
import { annotateBudgets } from './log/budget-annotations.js'
import type { ActionDeps, ActionsCore } from './deps.js'
import type { ActionInputs } from './inputs.js'
import { artifactOutputsOf, outputsOf, verdictOnly, type Outputs } from './outputs.js'
import { fitSummary } from './log/summary.js'
import type { StepFolders } from './step-folders.js'

function setOutputs(core: ActionsCore, outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

export function showAnnotations(core: ActionsCore, annotations: readonly Annotation[]): void {
  for (const { level, message, properties } of annotations) core[level](message, properties)
}

/** The repository path of a file in the workspace. */
export function fileInWorkspace(
  { workspace, directory }: Pick<StepFolders, 'workspace' | 'directory'>,
  source: string,
): string | undefined {
  const file = path.resolve(directory, source)
  const relative = path.relative(workspace, file)
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
  return isInside && existsSync(file) ? relative : undefined
}

/** Maps a place in the profile's repository to the workspace, which may be a folder above it. */
async function placeInWorkspace(
  where: StepFolders,
  place: OwnPlace | undefined,
): Promise<OwnPlace | undefined> {
  if (place === undefined) return undefined
  const repository = (await findUpwards('.git', where.directory)) ?? where.directory
  const file = fileInWorkspace(where, path.resolve(repository, place.file))
  return file === undefined ? undefined : { file, line: place.line }
}

/** For a failure before the run: without a result, later steps get nothing but this. */
export function reportFailure(core: ActionsCore, failed: Failure): number {
  showAnnotations(core, boundAnnotations(annotate(failed, 'error', () => undefined)))
  setOutputs(core, verdictOnly(failed.kind))
  return exitCodeOf(failed.kind)
}

/** Reports an exception: the host's, such as a full disk, or a bug of ours. */
export function reportException(core: ActionsCore, error: unknown): number {
  const failed = hostFailure(error)
  if (failed !== undefined) return reportFailure(core, failed)
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const evidence = [{ source: 'stack', firstLine: 1, lines: text.split('\n') }]
  const hint = 'this is a bug of the action: please report it with this log'
  const bug = failure('internal-error', 'the action itself failed', { evidence, hint })
  return reportFailure(core, bug.failure)
}

async function writeSummary(
  { core, ...deps }: ActionDeps,
  markdownFile: string | null,
): Promise<void> {
  try {
    const markdown = markdownFile === null ? undefined : await readTextIfThere(markdownFile)
    if (markdown !== undefined) await deps.writeSummary(fitSummary(markdown))
  } catch (error) {
    core.warning(`The step summary could not be written: ${String(error)}`)
  }
}

/** The runner would show no more anyway; the places of others are not looked for. */
const mostPlaces = 100

async function budgetsInWorkspace(
  where: StepFolders,
  result: RunResult,
): Promise<readonly Finding[]> {
  const findings = [...budgetFindings(result), ...waiverFindings(result)]
  return Promise.all(
    findings.map(async (finding, index) => ({
      ...finding,
      place: index < mostPlaces ? await placeInWorkspace(where, finding.place) : undefined,
    })),
  )
}

/** The crash of the first failed test: the verdict on all tests has its evidence. */
function crashOfTests({ cases = [] }: RunResult['tests']): RunResult['crash'] {
  return cases.find(({ status }) => status === 'failed')?.crash
}

/** Outputs, annotations and the step's summary; the number is the step's exit status. */
export async function reportRun(
  deps: ActionDeps,
  place: StepFolders,
  outcome: RunOutcome,
  inputs: Pick<ActionInputs, 'fail' | 'summary'>,
): Promise<number> {
  const { verdict, crash, tests } = outcome.result
  const crashed = (crash ?? crashOfTests(tests))?.place
  const pointed = crashed ?? placeOfKey(outcome.result, verdict.key)
  setOutputs(deps.core, { ...outputsOf(outcome), ...artifactOutputsOf(undefined, deps.env) })
  const level = inputs.fail ? 'error' : 'warning'
  const annotations = [
    ...annotate(
      verdict,
      level,
      (source) => fileInWorkspace(place, source),
      await placeInWorkspace(place, pointed),
    ),
    ...annotateBudgets(await budgetsInWorkspace(place, outcome.result), level),
  ]
  showAnnotations(deps.core, boundAnnotations(annotations))
  if (inputs.summary) await writeSummary(deps, outcome.reports.markdown)
  return inputs.fail ? exitCodeOf(verdict.kind) : 0
}

import path from 'node:path'
import { parseBaselineChoice } from '../run/baseline/choice.js'
import type { RunOutcome, RunRequest } from '../run/request.js'
import {
  compilerCachePrefix,
  compilerCacheToSave,
  restoreCompilerCache,
} from './cache/compiler-cache.js'
import type { ActionDeps } from './deps.js'
import { keepHistory, readHistory } from './history.js'
import { readInputs, type ActionInputs } from './inputs.js'
import { reportPendingSaves } from './cache/pending-save.js'
import { annotateEmulation } from './log/emulation-annotation.js'
import { reportBug, reportFailure, reportRun, showAnnotations } from './report-run.js'
import { keepState, type StateKeeper } from './state.js'
import { nameUpload, planUpload } from './artifacts/plan-upload.js'
import { uploadRun } from './artifacts/upload-run.js'
import { prepareStepFolders, stepName, type StepFolders } from './step-folders.js'

function requestOf(
  { env, signal, store, runSetUp }: ActionDeps,
  inputs: ActionInputs,
  place: StepFolders,
  state: StateKeeper,
): RunRequest {
  const { profile, overrides, arch, accelerator, installPackages } = inputs
  const into = inputs.base ?? (env.GITHUB_BASE_REF === '' ? undefined : env.GITHUB_BASE_REF)
  return {
    command: 'run',
    profile,
    overrides,
    arch,
    accelerator,
    installPackages,
    // Who forbids packages expects no other change of the host either.
    allowKvm: inputs.allowKvm && installPackages,
    runSetUp,
    signal,
    directory: place.directory,
    allowPaths: inputs.allowPaths.map((allowed) => path.resolve(place.workspace, allowed)),
    profilesIn: [place.workspace, place.directory],
    out: place.out,
    baseline: parseBaselineChoice(inputs.baseline, place.directory),
    base: into === undefined ? undefined : `origin/${into}`,
    mayFetchHistory: true,
    resultStore: inputs.cache ? store : null,
    // A pull request's results are never a baseline, and would evict results that are.
    keepsResult: env.GITHUB_EVENT_NAME?.startsWith('pull_request') !== true,
    imageStore: inputs.cache
      ? reportPendingSaves(store, signal, (imageSave) => state.update({ imageSave }))
      : null,
    compilerCacheFolder: inputs.cache ? place.compilerCache : null,
    cacheFolder: place.cache,
    onProfile: async (read) => nameUpload(inputs, place, state, read),
  }
}

async function runKernel(
  deps: ActionDeps,
  inputs: ActionInputs,
  place: StepFolders,
  state: StateKeeper,
): Promise<RunOutcome> {
  const { env, log, store } = deps
  const request = requestOf(deps, inputs, place, state)
  const folder = request.compilerCacheFolder
  const prefix = compilerCachePrefix(env, stepName(inputs))
  let restoredKey: string | null = null
  const restore = async (): Promise<void> => {
    if (folder !== null) restoredKey = await restoreCompilerCache(store, prefix, folder, log.emit)
  }
  const history = await readHistory(deps, place, inputs.history)
  const outcome = await deps.run({ ...request, history, restoreCompilerCache: restore }, log.emit)
  log.close()
  showAnnotations(deps.core, annotateEmulation(outcome.result, history))
  if (folder !== null)
    state.update({
      compilerSave: compilerCacheToSave(prefix, folder, outcome.compilerCacheKey, restoredKey),
    })
  return outcome
}

async function runStep(deps: ActionDeps, inputs: ActionInputs): Promise<number> {
  const place = await prepareStepFolders(inputs, deps.env)
  const state = keepState(deps.core, {
    out: place.out,
    upload: await planUpload(inputs, place),
    imageSave: null,
    compilerSave: null,
  })
  const outcome = await runKernel(deps, inputs, place, state)
  const status = await reportRun(deps, place, outcome, inputs)
  await keepHistory(deps, place, outcome, inputs.history)
  await uploadRun(deps, outcome, state)
  return status
}

/** The main phase of the action; returns the exit status. */
export async function runAction(deps: ActionDeps): Promise<number> {
  const inputs = readInputs(deps.core.getInput)
  if (!inputs.ok) return reportFailure(deps.core, inputs.failure)
  try {
    return await runStep(deps, inputs.value)
  } catch (error) {
    deps.log.close()
    return reportBug(deps.core, error)
  }
}

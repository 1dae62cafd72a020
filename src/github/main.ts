import { parseBaselineChoice } from '../run/baseline/choice.js'
import type { RunOutcome, RunRequest } from '../run/request.js'
import {
  compilerCacheKey,
  compilerCacheLimit,
  openCompilerCache,
  type CompilerCache,
} from './cache/compiler-cache.js'
import { limitStore } from '../cache/limit-store.js'
import { decideCachePolicy } from './cache/policy.js'
import { isOfDefaultBranch } from './default-branch.js'
import type { ActionDeps } from './deps.js'
import { keepHistory, readHistory } from './history.js'
import { readInputs, type ActionInputs } from './inputs.js'
import { reportPendingSaves } from './cache/pending-save.js'
import { reportBug, reportFailure, reportRun } from './report-run.js'
import { keepState, type StateKeeper } from './state.js'
import { artifactNameOf, uploadRun } from './artifacts/upload-run.js'
import { prepareStepFolders, stepName, type StepFolders } from './step-folders.js'

/** What the policy of this run lets the stages do with the caches. */
async function openCaches(
  { env, log, signal, store }: ActionDeps,
  inputs: ActionInputs,
  place: StepFolders,
  state: StateKeeper,
): Promise<{ readonly request: CacheOptions; readonly compiler: CompilerCache | null }> {
  if (!inputs.cache) return { request: noCaches, compiler: null }
  const policy = decideCachePolicy(inputs, env, await isOfDefaultBranch(env))
  const reporting = reportPendingSaves(store, signal, (imageSave) => state.update({ imageSave }))
  const compiler = openCompilerCache({
    store: limitStore(store, policy),
    key: compilerCacheKey(env, inputs),
    folder: place.compilerCache,
    notSaved: policy.save,
    emit: log.emit,
  })
  return {
    compiler,
    request: {
      imageStore: limitStore(reporting, policy),
      resultStore: limitStore(store, { ...policy, save: policy.saveResults }),
      keepsResult: policy.saveResults === null,
      compilerCacheFolder: place.compilerCache,
      compilerCacheLimit,
      restoreCompilerCache: compiler.restore,
      decideCompilerSave: compiler.decide,
    },
  }
}

type CacheOptions = Pick<
  RunRequest,
  | 'imageStore'
  | 'resultStore'
  | 'keepsResult'
  | 'compilerCacheFolder'
  | 'compilerCacheLimit'
  | 'restoreCompilerCache'
  | 'decideCompilerSave'
>
const noCaches: CacheOptions = { imageStore: null, resultStore: null, compilerCacheFolder: null }

function requestOf(
  { env, signal }: ActionDeps,
  inputs: ActionInputs,
  place: StepFolders,
  caches: CacheOptions,
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
    signal,
    directory: place.directory,
    out: place.out,
    baseline: parseBaselineChoice(inputs.baseline, place.directory),
    base: into === undefined ? undefined : `origin/${into}`,
    mayFetchHistory: true,
    ...caches,
    cacheFolder: place.cache,
  }
}

async function runKernel(
  deps: ActionDeps,
  inputs: ActionInputs,
  place: StepFolders,
  state: StateKeeper,
): Promise<RunOutcome> {
  const { log } = deps
  const caches = await openCaches(deps, inputs, place, state)
  const request = requestOf(deps, inputs, place, caches.request)
  const history = await readHistory(deps, place, inputs.history)
  const outcome = await deps.run({ ...request, history }, log.emit)
  log.close()
  state.update({ compilerSave: caches.compiler?.pending() ?? null })
  return outcome
}

async function runStep(deps: ActionDeps, inputs: ActionInputs): Promise<number> {
  const place = await prepareStepFolders(inputs, deps.env)
  const firstName = inputs.artifactName ?? `osv-kernel-${stepName(inputs)}`
  const state = keepState(deps.core, {
    out: place.out,
    upload: inputs.upload ? { name: firstName } : null,
    imageSave: null,
    compilerSave: null,
  })
  const outcome = await runKernel(deps, inputs, place, state)
  const status = await reportRun(deps, place, outcome, inputs.fail)
  await keepHistory(deps, place, outcome, inputs.history)
  if (inputs.upload) {
    const name = artifactNameOf(outcome, inputs.artifactName)
    await uploadRun(deps, name, outcome, state)
  }
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

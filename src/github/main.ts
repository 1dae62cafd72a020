import path from 'node:path'
import type { RunOutcome, RunRequest } from '../run/request.js'
import { openCaches, type CacheOptions } from './cache/open-caches.js'
import type { ActionDeps } from './deps.js'
import { compareAsAsked } from './event/base-of-event.js'
import { refuseUnsafe } from './event/refusal.js'
import { keepHistory, limitedFetch, readHistory } from './history.js'
import { readInputs, type ActionInputs } from './inputs.js'
import { annotateEmulation } from './log/emulation-annotation.js'
import { reportException, reportFailure, reportRun, showAnnotations } from './report-run.js'
import { limitedStore } from './services/limited-store.js'
import { limitedUpload } from './services/limited-upload.js'
import { createServiceCalls, type ServiceCalls } from './services/service-calls.js'
import { newServiceRecord } from './services/service-record.js'
import { keepState, type StateKeeper } from './state.js'
import { nameUpload, planUpload } from './artifacts/plan-upload.js'
import { uploadRun } from './artifacts/upload-run.js'
import { prepareStepFolders, type StepFolders } from './step-folders.js'

function requestOf(
  { signal, runSetUp }: ActionDeps,
  inputs: ActionInputs,
  place: StepFolders,
  state: StateKeeper,
  caches: CacheOptions,
): RunRequest {
  const { profile, files, overrides, arch, accelerator, isolation, installPackages } = inputs
  return {
    command: 'run',
    profile,
    files,
    overrides,
    arch,
    accelerator,
    isolation,
    installPackages,
    // Who forbids packages expects no other change of the host either.
    allowKvm: inputs.allowKvm && installPackages,
    runSetUp,
    signal,
    directory: place.directory,
    allowPaths: inputs.allowPaths.map((allowed) => path.resolve(place.workspace, allowed)),
    profilesIn: [place.workspace, place.directory],
    out: place.out,
    ...caches,
    cacheFolder: place.cache,
    onProfile: async (read) => nameUpload(inputs, place, state, read),
  }
}

async function runKernel(
  deps: ActionDeps,
  inputs: ActionInputs,
  place: StepFolders,
  state: StateKeeper,
  services: ServiceCalls,
): Promise<RunOutcome> {
  const { log } = deps
  const caches = await openCaches(deps, inputs, place, state)
  const request = requestOf(deps, inputs, place, state, caches.request)
  const history = await readHistory(deps, services, place, inputs.history)
  const comparison = await compareAsAsked(inputs, place, deps.env)
  const limitFetch = limitedFetch(services)
  const outcome = await deps.run({ ...request, ...comparison, history, limitFetch }, log.emit)
  log.close()
  showAnnotations(deps.core, annotateEmulation(outcome.result, history))
  state.update({ compilerSave: caches.compiler?.pending() ?? null })
  return outcome
}

async function runStep(outside: ActionDeps, inputs: ActionInputs): Promise<number> {
  const { core, signal, heartbeat } = outside
  const place = await prepareStepFolders(inputs, outside.env)
  const refusal = await refuseUnsafe(outside.env, inputs, place)
  if (refusal !== undefined) return reportFailure(core, refusal)
  const record = newServiceRecord(inputs.serviceWaitMs)
  const state = keepState(core, {
    out: place.out,
    upload: await planUpload(inputs, place),
    imageSave: null,
    compilerSave: null,
    services: record,
  })
  const services = createServiceCalls({
    record,
    keep: (changed) => state.update({ services: changed }),
    signal,
    during: heartbeat.during,
  })
  const deps: ActionDeps = {
    ...outside,
    store: limitedStore(outside.store, services),
    upload: limitedUpload(outside.upload, services),
  }
  const outcome = await runKernel(deps, inputs, place, state, services)
  const status = await reportRun(deps, place, outcome, inputs)
  await keepHistory(deps, services, place, outcome, inputs.history)
  await uploadRun(deps, outcome, state)
  const complaint = services.complaint()
  if (complaint !== undefined) core.warning(complaint)
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
    return reportException(deps.core, error)
  }
}

import { limitStore } from '../../cache/limit-store.js'
import type { RunRequest } from '../../run/request.js'
import { isOfDefaultBranch } from '../default-branch.js'
import type { ActionDeps } from '../deps.js'
import type { ActionInputs } from '../inputs.js'
import type { StateKeeper } from '../state.js'
import type { StepFolders } from '../step-folders.js'
import {
  compilerCacheKey,
  compilerCacheLimit,
  openCompilerCache,
  type CompilerCache,
} from './compiler-cache.js'
import { reportPendingSaves } from './pending-save.js'
import { decideCachePolicy } from './policy.js'

export type CacheOptions = Pick<
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

/** What the policy of this run lets the stages do with the caches. */
export async function openCaches(
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

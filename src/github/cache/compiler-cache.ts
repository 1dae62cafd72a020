import { useOf, type CacheUse } from '../../cache/cache-use.js'
import { digestInputs } from '../../cache/key.js'
import type { CacheStore } from '../../cache/store.js'
import type { Emit } from '../../progress.js'
import type { ActionDeps } from '../deps.js'
import type { ActionInputs } from '../inputs.js'
import type { PendingSave } from '../state.js'
import { slug } from '../../plan/slug.js'
import { stepName } from '../step-folders.js'

/**
 * Limit of a compiler cache, in ccache's words. A repository has 10 GB, an entry that is no longer
 * read stays for up to seven days, and before it is saved an entry is reduced to what the run used.
 */
export const compilerCacheLimit = '500M'

/** Below this share of compilations that the cache lacked, saving would not pay. */
const leastMissShare = 0.05

/** How often the compiler cache had what a compiler asked for. */
export interface CompilerCounts {
  readonly hits: number
  readonly misses: number
}

/** One key for each profile, variant and kind of runner; its newest generation counts. */
export function compilerCacheKey(
  env: ActionDeps['env'],
  inputs: Pick<ActionInputs, 'profile' | 'arch' | 'overrides' | 'workingDirectory'>,
): string {
  const { profile, overrides, workingDirectory = '.' } = inputs
  const runner = slug(`${env.RUNNER_OS ?? 'any'}-${env.RUNNER_ARCH ?? 'any'}`)
  const variant = digestInputs({ profile, workingDirectory, overrides: overrides.join('\n') })
  return `compiler-${runner}-${stepName(inputs)}-${variant.slice(0, 12)}`
}

/** Why a compiler cache need not be saved again; null if it pays. */
export function judgeCompilerSave(
  { hits, misses }: CompilerCounts,
  isRestored: boolean,
): string | null {
  if (misses === 0) return 'it has everything that was compiled'
  const share = misses / (hits + misses)
  return isRestored && share < leastMissShare
    ? `it lacked only ${misses} of ${hits + misses} compilations`
    : null
}

/** The compiler cache of one step. */
export interface CompilerCache {
  readonly folder: string
  readonly restore: () => Promise<CacheUse>
  /** Whether it will be saved after the job. */
  readonly decide: (counts: CompilerCounts) => Pick<CacheUse, 'saved' | 'notSaved'>
  /** What to save after the job; null if nothing. */
  readonly pending: () => PendingSave | null
}

/** Its store is the limited one; `notSaved` is the policy's reason not to save. */
export function openCompilerCache(options: {
  readonly store: CacheStore
  readonly key: string
  readonly folder: string
  readonly notSaved: string | null
  readonly emit: Emit
}): CompilerCache {
  const { store, key, folder, notSaved, emit } = options
  const startedMs = Date.now()
  let generation = 0
  let isRestored = false
  let pending: PendingSave | null = null
  return {
    folder,
    restore: async () => {
      const restored = await store.restore({ keys: [key], folder })
      isRestored = restored.state === 'hit'
      if ('generation' in restored) ({ generation } = restored)
      if (restored.state === 'unavailable' || restored.state === 'damaged')
        emit({ type: 'warning', message: `compiler cache not used: ${restored.reason}` })
      return useOf(restored, Date.now())
    },
    decide: (counts) => {
      const reason = notSaved ?? judgeCompilerSave(counts, isRestored)
      if (reason !== null) return { saved: 'off', notSaved: reason }
      pending = { key, generation: generation + 1, folder, usedSinceMs: startedMs }
      return { saved: 'after-job', notSaved: null }
    },
    pending: () => pending,
  }
}

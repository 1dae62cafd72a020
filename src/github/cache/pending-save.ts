import type { CacheStore } from '../../cache/store.js'
import type { PendingSave } from '../state.js'

/**
 * A store that reports saves in progress. A save request implies a complete folder, so post can
 * repeat a save that a cancellation interrupted, and only such a save.
 */
export function reportPendingSaves(
  store: CacheStore,
  signal: AbortSignal,
  report: (pending: PendingSave | null) => void,
): CacheStore {
  return {
    name: store.name,
    restore: async (request) => store.restore(request),
    save: async (request) => {
      const { key, generation = 1, folder } = request
      report({ key, generation, folder })
      const saved = await store.save(request)
      if (!signal.aborted) report(null)
      return saved
    },
    discard: async (key) => store.discard(key),
  }
}

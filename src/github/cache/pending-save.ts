import type { CacheStore } from '../../cache/store.js'
import type { PendingSave } from '../state.js'

/**
 * A store that tells when a save is under way. The request itself says that the folder is complete;
 * so a save which a cancellation interrupted can be made up for later, and no other.
 */
export function tellPendingSave(
  store: CacheStore,
  signal: AbortSignal,
  tell: (pending: PendingSave | null) => void,
): CacheStore {
  return {
    name: store.name,
    restore: async (request) => store.restore(request),
    save: async (request) => {
      tell({ key: request.key, folder: request.folder })
      const saved = await store.save(request)
      if (!signal.aborted) tell(null)
      return saved
    },
    discard: async (key) => store.discard(key),
  }
}

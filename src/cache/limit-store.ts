import type { CacheStore } from './store.js'

/** Why a store must not be read or written; null if it may. */
export interface StoreLimits {
  readonly restore: string | null
  readonly save: string | null
}

/** A store that is asked only for what a policy allows. */
export function limitStore(store: CacheStore, { restore, save }: StoreLimits): CacheStore {
  return {
    name: store.name,
    restore: async (request) =>
      restore === null ? store.restore(request) : { state: 'off', reason: restore },
    save: async (request) => (save === null ? store.save(request) : { state: 'off', reason: save }),
    discard: async (key) => (save === null ? store.discard(key) : undefined),
  }
}

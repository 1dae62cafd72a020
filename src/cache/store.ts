/**
 * Keeps finished work between runs. Two adapters: a local folder and the Actions cache. A store
 * never throws: to the caller all but a hit are a miss, with a reason to report.
 *
 * Entries are immutable, and not every store can remove one. So a key has generations: the newest
 * is restored, and a damaged one is replaced by saving the next.
 */
export type Restored =
  | {
      readonly state: 'hit'
      readonly key: string
      readonly generation: number
      /** As stored; null if the store does not know. */
      readonly bytes: number | null
      /** Milliseconds since the epoch; null if the store does not know. */
      readonly savedAtMs: number | null
    }
  | { readonly state: 'miss' }
  /** The entry was found but is not a folder of regular files. */
  | {
      readonly state: 'damaged'
      readonly key: string
      readonly generation: number
      readonly reason: string
    }
  | { readonly state: 'unavailable'; readonly reason: string }
  /** Switched off, e.g. by a workflow's `cache-mode`. */
  | { readonly state: 'off'; readonly reason: string }

export type Saved =
  | { readonly state: 'saved' }
  /** Another run was first. */
  | { readonly state: 'exists' }
  | { readonly state: 'unavailable'; readonly reason: string }
  | { readonly state: 'off'; readonly reason: string }

/** The most keys in one request; the Actions cache sets the limit. */
export const mostKeys = 9

export interface CacheStore {
  readonly name: string
  /** Fills `folder` from the first key that has an entry, and there from its newest generation. */
  restore(request: { readonly keys: readonly string[]; readonly folder: string }): Promise<Restored>
  /** Saves the first generation if none is given. */
  save(request: {
    readonly key: string
    readonly generation?: number
    readonly folder: string
  }): Promise<Saved>
  /** Removes a damaged entry, if the store allows it. */
  discard(key: string): Promise<void>
}

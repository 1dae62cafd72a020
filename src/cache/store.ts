/**
 * Keeps finished work between runs. Two adapters: a local folder and the Actions cache. A damaged or
 * unreachable store returns `unavailable` with the reason and never throws: to the caller that is a
 * miss with a warning.
 */
export type Restored =
  | { readonly state: 'hit'; readonly key: string }
  | { readonly state: 'miss' }
  | { readonly state: 'unavailable'; readonly reason: string }
  /** Switched off, e.g. by a workflow's `cache-mode`. */
  | { readonly state: 'off'; readonly reason: string }

export type Saved =
  /** `exists`: another run was first; entries are immutable. */
  | { readonly state: 'saved' }
  | { readonly state: 'exists' }
  | { readonly state: 'unavailable'; readonly reason: string }
  | { readonly state: 'off'; readonly reason: string }

export interface CacheStore {
  readonly name: string
  /** Fills `folder` from the entry `key`, or else from the newest one with one of `prefixes`. */
  restore(request: {
    readonly key: string
    readonly prefixes: readonly string[]
    readonly folder: string
  }): Promise<Restored>
  save(request: { readonly key: string; readonly folder: string }): Promise<Saved>
  /** Removes a damaged entry, if the store allows it. */
  discard(key: string): Promise<void>
}

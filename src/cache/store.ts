/**
 * Where finished work is kept between runs. Two adapters: a local folder and the Actions cache. A
 * store that is damaged or out of reach answers `unavailable` with the reason, never throws: for the
 * caller that is a miss with a warning.
 */
export type Restored =
  | { readonly state: 'hit'; readonly key: string }
  | { readonly state: 'miss' }
  | { readonly state: 'unavailable'; readonly reason: string }
  /** Not meant to be used here, e.g. by a workflow's `cache-mode`. */
  | { readonly state: 'off'; readonly reason: string }

export type Saved =
  /** `exists`: somebody else was first; entries are immutable. */
  | { readonly state: 'saved' }
  | { readonly state: 'exists' }
  | { readonly state: 'unavailable'; readonly reason: string }
  | { readonly state: 'off'; readonly reason: string }

export interface CacheStore {
  readonly name: string
  /** Fills `folder` from the entry named `key`, or else from the newest one with one of `prefixes`. */
  restore(request: {
    readonly key: string
    readonly prefixes: readonly string[]
    readonly folder: string
  }): Promise<Restored>
  save(request: { readonly key: string; readonly folder: string }): Promise<Saved>
  /** Forgets a damaged entry, where the store lets us. */
  discard(key: string): Promise<void>
}

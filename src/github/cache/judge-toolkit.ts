import type { Saved } from '../../cache/store.js'
import { lastComplaint, type Remark } from '../toolkit-remarks.js'

type Unavailable = Extract<Saved, { readonly state: 'unavailable' }>
type Off = Extract<Saved, { readonly state: 'off' }>

export const unavailable = (reason: string): Unavailable => ({ state: 'unavailable', reason })

/** Detects `cache-mode: none` or `write-only` on a restore, `none` or `read` on a save. */
function skippedByMode(remarks: readonly Remark[]): Off | undefined {
  return remarks
    .map(({ message }) => /^Cache (?:restore|save) skipped: (.*)/.exec(message)?.[1])
    .filter((reason) => reason !== undefined)
    .map((reason) => ({ state: 'off', reason: reason.replace(/\.$/, '') }) as const)[0]
}

const matchedPattern = /^Cache hit for(?: restore-key)?: (.+)$/

/** What a restore without a result came to; `matched` is the entry that could not be downloaded. */
export function judgeMiss(
  remarks: readonly Remark[],
): { readonly state: 'miss' } | Off | (Unavailable & { readonly matched?: string }) {
  const off = skippedByMode(remarks)
  if (off !== undefined) return off
  const reason = lastComplaint(remarks)
  if (reason === undefined) return { state: 'miss' }
  const matched = remarks.map(({ message }) => matchedPattern.exec(message)?.[1]).find(Boolean)
  return { ...unavailable(reason), ...(matched === undefined ? {} : { matched }) }
}

const reservePrefix = /^Failed to reserve cache: (?:\w*Error: )?/

/** -1 means any failure; the client says "another job may be creating" even for a 500. */
export function judgeSave(id: number, remarks: readonly Remark[]): Saved {
  if (id !== -1) return { state: 'saved' }
  const reserve = remarks.find(({ message }) => reservePrefix.test(message))?.message
  if (reserve?.includes('(409)') === true) return { state: 'exists' }
  const off = skippedByMode(remarks)
  if (off !== undefined) return off
  const reason = reserve?.replace(reservePrefix, '') ?? lastComplaint(remarks)
  if (reason !== undefined) return unavailable(reason)
  // The first version of the service, which act still uses, gives no more detail than this.
  return remarks.some(({ message }) => message.includes('another job may be creating this cache'))
    ? { state: 'exists' }
    : unavailable('the cache service did not say why')
}

import type { CacheStore, Restored, Saved } from '../../cache/store.js'
import { unlessAborted } from '../cancellation.js'
import { replaceFolder } from './replace-folder.js'
import { lastComplaint, captureRemarks, type Remark } from '../toolkit-remarks.js'

type Toolkit = Pick<
  typeof import('@actions/cache'),
  'isFeatureAvailable' | 'restoreCache' | 'saveCache'
>
type RestoreRequest = Parameters<CacheStore['restore']>[0]

type Unavailable = Extract<Saved, { readonly state: 'unavailable' }>

const unavailable = (reason: string): Unavailable => ({ state: 'unavailable', reason })

const isHit = ({ state }: Restored): boolean => state === 'hit'

/** Detects `cache-mode: none` or `write-only` on a restore, `none` or `read` on a save. */
function skippedByMode(remarks: readonly Remark[]): string | undefined {
  return remarks
    .map(({ message }) => /^Cache (?:restore|save) skipped: (.*)/.exec(message)?.[1])
    .find((reason) => reason !== undefined)
}

/**
 * The service also matches `key` as a prefix, which we do not want: an entry whose name only starts
 * with the key is a miss.
 */
export function judgeRestore(
  request: Pick<RestoreRequest, 'key' | 'prefixes'>,
  matched: string | undefined,
  remarks: readonly Remark[],
): Restored {
  if (matched !== undefined)
    return matched === request.key || request.prefixes.some((one) => matched.startsWith(one))
      ? { state: 'hit', key: matched }
      : { state: 'miss' }
  const off = skippedByMode(remarks)
  if (off !== undefined) return { state: 'off', reason: off }
  const reason = lastComplaint(remarks)
  return reason === undefined ? { state: 'miss' } : unavailable(reason)
}

const reservePrefix = /^Failed to reserve cache: (?:\w*Error: )?/

/** -1 means any failure; the client says "another job may be creating" even for a 500. */
export function judgeSave(id: number, remarks: readonly Remark[]): Saved {
  if (id !== -1) return { state: 'saved' }
  const reserve = remarks.find(({ message }) => reservePrefix.test(message))?.message
  if (reserve?.includes('(409)') === true) return { state: 'exists' }
  const off = skippedByMode(remarks)
  if (off !== undefined) return { state: 'off', reason: off }
  const reason = reserve?.replace(reservePrefix, '') ?? lastComplaint(remarks)
  if (reason !== undefined) return unavailable(reason)
  // The first version of the service, which act still uses, gives no more detail than this.
  return remarks.some(({ message }) => message.includes('another job may be creating this cache'))
    ? { state: 'exists' }
    : unavailable('the cache service did not say why')
}

const describe = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

interface ActionsCacheOptions {
  readonly signal?: AbortSignal
  readonly load?: () => Promise<Toolkit>
}

/**
 * The cache of GitHub Actions. The literal path of the folder and the compression in use are part
 * of an entry's identity, so `folder` must be the same in every run. Keys have at most 512
 * characters and no comma.
 */
export function actionsCacheStore(options: ActionsCacheOptions = {}): CacheStore {
  const { signal, load = async () => import('@actions/cache') } = options
  let last: Promise<unknown> = Promise.resolve()

  // One call at a time, so that what the toolkit prints belongs to that call.
  const inTurn = async <T>(work: (toolkit: Toolkit) => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      const toolkit = await load()
      if (!toolkit.isFeatureAvailable()) throw new Error('no Actions cache service is available')
      return work(toolkit)
    })
    last = turn.catch(() => undefined)
    return turn
  }
  const guarded = async <T>(work: (toolkit: Toolkit) => Promise<T>): Promise<T | Unavailable> => {
    const attempt = inTurn(work).catch((error: unknown) => unavailable(describe(error)))
    return unlessAborted(signal, attempt, unavailable('the run was cancelled'))
  }

  return {
    name: 'Actions cache',
    restore: async (request) =>
      guarded<Restored>(async (toolkit) => {
        const { key, prefixes, folder } = request
        return replaceFolder(folder, isHit, async () => {
          const heard = await captureRemarks(process.stdout, async () =>
            toolkit.restoreCache([folder], key, [...prefixes]),
          )
          return judgeRestore(request, heard.value, heard.remarks)
        })
      }),
    save: async ({ key, folder }) =>
      guarded<Saved>(async (toolkit) => {
        const heard = await captureRemarks(process.stdout, async () =>
          toolkit.saveCache([folder], key),
        )
        return judgeSave(heard.value, heard.remarks)
      }),
    // Deleting needs a token that may write to Actions, which this action does not ask for. Each
    // run skips the damaged entry until the service evicts it.
    discard: async () => Promise.resolve(),
  }
}

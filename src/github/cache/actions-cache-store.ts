import { stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CacheStore, Restored, Saved } from '../../cache/store.js'
import { BadEntry, unpackEntry } from './unpack-entry.js'
import { fileExists } from '../../host/files/files.js'
import { hostFailure } from '../../host/system-error.js'
import { unlessAborted } from '../cancellation.js'
import { captureRemarks } from '../toolkit-remarks.js'
import { readArchive } from './archive-bytes.js'
import { catchArchive } from './archive-catcher.js'
import { judgeMiss, judgeSave, unavailable } from './judge-toolkit.js'
import { replaceFolder } from './replace-folder.js'
import { entryName, generationsOf, parseEntryName } from './service-keys.js'
import { literalPattern, moveInPlace, stage, stagingName } from './staging.js'

type Toolkit = Pick<
  typeof import('@actions/cache'),
  'isFeatureAvailable' | 'restoreCache' | 'saveCache'
>
type Hit = Extract<Restored, { readonly state: 'hit' }>
type Off = Extract<Saved, { readonly state: 'off' }>
type Unavailable = ReturnType<typeof unavailable>

interface ActionsCacheOptions {
  readonly signal?: AbortSignal
  readonly load?: () => Promise<Toolkit>
}

/** GitHub Enterprise Server, act: nothing that anyone here could mend. */
const noService: Off = { state: 'off', reason: 'this runner has no cache service' }

const describe = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Unpacks an archive beside `archive`, then moves it to `folder`. */
async function fillFrom(
  archive: string,
  folder: string,
): Promise<Pick<Hit, 'bytes' | 'savedAtMs'>> {
  const unpacked = `${archive}.unpacked`
  const { size } = await stat(archive)
  const made = await unpackEntry(readArchive(archive), stagingName, unpacked)
  await moveInPlace(unpacked, folder)
  return { bytes: size, savedAtMs: made === null ? null : made * 1000 }
}

/** Damage is the entry's; a full disk or a missing program is not. */
function isDamage(error: unknown): boolean {
  return error instanceof BadEntry || hostFailure(error) === undefined
}

/**
 * The cache of GitHub Actions. Entries are immutable and cannot be removed without a token that may
 * write to Actions, so a damaged one is replaced by its next generation.
 */
export function actionsCacheStore(options: ActionsCacheOptions = {}): CacheStore {
  const { signal, load = async () => import('@actions/cache') } = options
  const temp = (): string => path.join(process.env.RUNNER_TEMP ?? os.tmpdir(), 'osv-kernel')
  const staging = (): string => path.join(temp(), stagingName)
  let last: Promise<unknown> = Promise.resolve()

  // One call at a time, so that what the toolkit prints belongs to that call.
  const inTurn = async <T>(work: (toolkit: Toolkit) => Promise<T>): Promise<T | Off> => {
    const turn = last.then(async () => {
      const toolkit = await load()
      return toolkit.isFeatureAvailable() ? work(toolkit) : noService
    })
    last = turn.catch(() => undefined)
    return turn
  }
  const guarded = async <T>(
    work: (toolkit: Toolkit) => Promise<T>,
  ): Promise<T | Off | Unavailable> => {
    const attempt = inTurn(work).catch((error: unknown) => unavailable(describe(error)))
    return unlessAborted(signal, attempt, unavailable('the run was cancelled'))
  }

  const unpackMatched = async (
    matched: string,
    keys: readonly string[],
    archive: string,
    folder: string,
  ): Promise<Restored> => {
    const entry = parseEntryName(matched, keys)
    if (entry === undefined) return { state: 'miss' }
    if (!(await fileExists(archive))) return unavailable('its archive was not handed over')
    try {
      return { state: 'hit', ...entry, ...(await fillFrom(archive, folder)) }
    } catch (error) {
      if (!isDamage(error)) throw error
      return { state: 'damaged', ...entry, reason: describe(error) }
    }
  }

  return {
    name: 'Actions cache',
    restore: async ({ keys, folder }) =>
      guarded<Restored>(async (toolkit) => {
        const prefixes = keys.map(generationsOf)
        // The primary key as a prefix too: the first version of the service needs that.
        const restore = async (): Promise<string | undefined> =>
          toolkit.restoreCache([literalPattern(staging())], prefixes[0] ?? '', prefixes)
        const listen = async (): ReturnType<typeof captureRemarks<string | undefined>> =>
          captureRemarks(process.stdout, restore)
        return catchArchive(process.env, temp(), listen, async ({ value, remarks }, archive) => {
          if (value !== undefined)
            return replaceFolder(
              folder,
              ({ state }) => state === 'hit',
              async () => unpackMatched(value, keys, archive, folder),
            )
          const { matched, ...missed } = { matched: undefined, ...judgeMiss(remarks) }
          const entry = matched === undefined ? undefined : parseEntryName(matched, keys)
          if (missed.state !== 'unavailable' || entry === undefined) return missed
          return { state: 'damaged', ...entry, reason: missed.reason }
        })
      }),
    save: async ({ key, generation = 1, folder }) =>
      guarded<Saved>(async (toolkit) => {
        await stage(folder, staging())
        const heard = await captureRemarks(process.stdout, async () =>
          toolkit.saveCache([literalPattern(staging())], entryName(key, generation)),
        )
        return judgeSave(heard.value, heard.remarks)
      }),
    discard: async () => Promise.resolve(),
  }
}

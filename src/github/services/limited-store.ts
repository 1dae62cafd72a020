import { rename, rm } from 'node:fs/promises'
import type { CacheStore, Restored, Saved } from '../../cache/store.js'
import { fileExists } from '../../host/files/files.js'
import type { ServiceCalls } from './service-calls.js'

/**
 * The folder that the client reads and writes. A call that was given up may go on behind our back,
 * and must not change a folder that the run uses. Its path is part of an entry's identity.
 */
export function transferFolder(folder: string): string {
  return `${folder}.transfer`
}

async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await rename(from, to)
}

const troubleOf = (value: Restored | Saved): string | undefined =>
  value.state === 'unavailable' ? value.reason : undefined

/**
 * A store whose calls have limits. One that was given up or not made is `off`, with the reason: the
 * warning about the service comes once, at the end of the phase.
 */
export function limitedStore(store: CacheStore, services: ServiceCalls): CacheStore {
  return {
    name: store.name,
    restore: async (request) => {
      const transfer = transferFolder(request.folder)
      const called = await services.call({
        service: 'cache',
        by: 'http',
        what: `restore of ${request.key}`,
        work: async () => store.restore({ ...request, folder: transfer }),
        troubleOf,
      })
      if (!called.ok) return { state: 'off', reason: called.reason }
      if (called.value.state === 'hit') await replaceFolder(transfer, request.folder)
      return called.value
    },
    save: async ({ key, folder }) => {
      const transfer = transferFolder(folder)
      // A phase that was killed while it saved has left the content there.
      if (await fileExists(folder)) await replaceFolder(folder, transfer)
      const called = await services.call({
        service: 'cache',
        by: 'http',
        what: `save of ${key}`,
        work: async () => store.save({ key, folder: transfer }),
        troubleOf,
      })
      if (await fileExists(transfer)) await replaceFolder(transfer, folder)
      return called.ok ? called.value : { state: 'off', reason: called.reason }
    },
    discard: async (key) => store.discard(key),
  }
}

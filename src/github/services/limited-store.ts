import { rename, rm } from 'node:fs/promises'
import type { CacheStore, Restored, Saved } from '../../cache/store.js'
import type { ServiceCalls } from './service-calls.js'

const troubleOf = (value: Restored | Saved): string | undefined =>
  value.state === 'unavailable' || value.state === 'damaged' ? value.reason : undefined

/**
 * A store whose calls have limits. One that was given up or not made is `off`, with the reason: the
 * warning about the service comes once, at the end of the phase.
 */
export function limitedStore(store: CacheStore, services: ServiceCalls): CacheStore {
  return {
    name: store.name,
    restore: async ({ keys, folder }) => {
      // A call that was given up may still fill this one, which the run does not use.
      const transfer = `${folder}.transfer`
      const called = await services.call({
        service: 'cache',
        by: 'http',
        what: `restore of ${keys[0] ?? 'nothing'}`,
        work: async () => store.restore({ keys, folder: transfer }),
        troubleOf,
      })
      if (!called.ok) return { state: 'off', reason: called.reason }
      if (called.value.state === 'hit') {
        await rm(folder, { recursive: true, force: true })
        await rename(transfer, folder)
      }
      return called.value
    },
    save: async (request) => {
      const called = await services.call({
        service: 'cache',
        by: 'http',
        what: `save of ${request.key}`,
        work: async () => store.save(request),
        troubleOf,
      })
      return called.ok ? called.value : { state: 'off', reason: called.reason }
    },
    discard: async (key) => store.discard(key),
  }
}

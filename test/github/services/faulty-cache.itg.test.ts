import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CacheStore } from '../../../src/cache/store.js'
import { actionsCacheStore } from '../../../src/github/cache/actions-cache-store.js'
import { limitedStore } from '../../../src/github/services/limited-store.js'
import {
  createServiceCalls,
  type ServiceCalls,
} from '../../../src/github/services/service-calls.js'
import { newServiceRecord } from '../../../src/github/services/service-record.js'
import { faults, type Fault } from '../../actions-service/faults.js'
import { noHeartbeat } from '../fake-action.js'
import { enterServiceEnvironment, type ServiceEnvironment } from '../service-environment.js'

describe('a cache service that fails, with the real client', () => {
  let environment: ServiceEnvironment
  let services: ServiceCalls
  let store: CacheStore
  let folder: string
  const searchPath = process.env.PATH

  beforeEach(async () => {
    environment = await enterServiceEnvironment()
    services = createServiceCalls({
      record: newServiceRecord(3000),
      keep: () => undefined,
      during: noHeartbeat.during,
    })
    store = limitedStore(actionsCacheStore(), services)
    folder = path.join(environment.root, 'image')
    await mkdir(folder)
    await writeFile(path.join(folder, 'kernel.elf'), 'before')
  })
  afterEach(async () => environment.leave())

  test.each<[string, string, Fault]>([
    ['no answer to a look-up', 'GetCacheEntryDownloadURL', faults.hang],
    ['500 to a look-up', 'GetCacheEntryDownloadURL', faults.serverError],
    ['no answer to a download', 'GET blob', faults.hang],
    ['a download that drips', 'GET blob', faults.drip],
  ])('%s: no entry, and the folder is as it was', async (_, operation, fault) => {
    expect(await store.save({ key: 'k', folder })).toEqual({ state: 'saved' })
    environment.service.faults.set(operation, fault)
    await writeFile(path.join(folder, 'kernel.elf'), 'of this run')
    expect(await store.restore({ keys: ['k'], folder })).toMatchObject({ state: 'off' })
    expect(await readFile(path.join(folder, 'kernel.elf'), 'utf8')).toBe('of this run')
    // What the store did to catch the archive is undone, although the client goes on.
    expect(process.env.PATH).toBe(searchPath)
    expect(services.complaint()).toContain('Gave up the Actions cache (restore of k)')
    const before = environment.service.calls(operation)
    expect(await store.restore({ keys: ['k'], folder })).toMatchObject({ state: 'off' })
    expect(environment.service.calls(operation)).toBe(before)
  })

  test.each<[string, string, Fault]>([
    ['no answer to a reservation', 'CreateCacheEntry', faults.hang],
    ['500 to a reservation', 'CreateCacheEntry', faults.serverError],
    ['no answer to the end', 'FinalizeCacheEntryUpload', faults.hang],
  ])('%s: not saved', async (_, operation, fault) => {
    environment.service.faults.set(operation, fault)
    expect(await store.save({ key: 'k', folder })).toMatchObject({ state: 'off' })
    expect(services.complaint()).toContain('Gave up the Actions cache (save of k)')
    expect(await readdir(folder)).toEqual(['kernel.elf'])
  })
})

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import type { Restored, Saved } from '../../../src/cache/store.js'
import { actionsCacheStore } from '../../../src/github/cache/actions-cache-store.js'
import { stagingName } from '../../../src/github/cache/staging.js'
import { faults } from '../../actions-service/faults.js'
import { makeToken } from '../../actions-service/token.js'
import { describeStoreContract } from '../../cache/store-contract.js'
import { writeTar } from './tar-writer.js'
import { enterServiceEnvironment, type ServiceEnvironment } from '../service-environment.js'

describeStoreContract('the Actions cache', async () => {
  const environment = await enterServiceEnvironment()
  return { store: actionsCacheStore(), dispose: environment.leave }
})

describe('the Actions cache when something is wrong', () => {
  let environment: ServiceEnvironment
  let folder: string
  const store = actionsCacheStore()

  beforeEach(async () => {
    environment = await enterServiceEnvironment()
    folder = path.join(environment.root, 'image')
    await mkdir(folder)
    await writeFile(path.join(folder, 'kernel.elf'), 'x'.repeat(1000))
  })
  afterEach(async () => environment.leave())

  const save = async (key = 'k-1'): Promise<Saved> => store.save({ key, folder })
  const restore = async (key = 'k-1'): Promise<Restored> => store.restore({ keys: [key], folder })
  const isThere = async (): Promise<boolean> =>
    stat(folder).then(
      () => true,
      () => false,
    )

  test('a token without readable scopes', async () => {
    process.env.ACTIONS_RUNTIME_TOKEN = makeToken({ scopes: [] })
    expect(await restore()).toEqual({
      state: 'unavailable',
      reason: expect.stringContaining('cache read denied'),
    })
    expect(await isThere()).toBe(true)
  })

  test('a read-only token', async () => {
    process.env.ACTIONS_RUNTIME_TOKEN = makeToken({
      scopes: [{ scope: 'refs/heads/main', permission: 'read' }],
    })
    expect(await save()).toEqual({
      state: 'unavailable',
      reason: expect.stringContaining('cache write denied'),
    })
    expect(await restore()).toEqual({ state: 'miss' })
  })

  test('a pull request reads entries of its base, but not the other way round', async () => {
    await save('base')
    process.env.ACTIONS_RUNTIME_TOKEN = makeToken({
      scopes: [
        { scope: 'refs/pull/7/merge', permission: 'read-write' },
        { scope: 'refs/heads/main', permission: 'read' },
      ],
    })
    expect(await restore('base')).toMatchObject({ state: 'hit', key: 'base' })
    expect(await save('pull')).toEqual({ state: 'saved' })
    process.env.ACTIONS_RUNTIME_TOKEN = makeToken()
    expect(await restore('pull')).toEqual({ state: 'miss' })
  })

  test.each([
    ['none', 'write'],
    ['read', 'write'],
  ])('cache-mode %s: no save is attempted', async (mode) => {
    process.env.ACTIONS_CACHE_MODE = mode
    expect(await save()).toEqual({
      state: 'off',
      reason: `the effective cache-mode '${mode}' does not permit writes`,
    })
    expect(environment.service.calls('CreateCacheEntry')).toBe(0)
  })

  test('cache-mode write-only: no restore is attempted', async () => {
    process.env.ACTIONS_CACHE_MODE = 'write-only'
    expect(await restore()).toMatchObject({ state: 'off' })
    expect(environment.service.calls('GetCacheEntryDownloadURL')).toBe(0)
  })

  test.each([
    ['rate limit', faults.tooMany],
    ['bad request', faults.badRequest],
  ])('a %s is neither a miss nor an entry of another job', async (_, fault) => {
    environment.service.faults.set('GetCacheEntryDownloadURL', fault)
    environment.service.faults.set('CreateCacheEntry', fault)
    expect(await restore()).toMatchObject({ state: 'unavailable' })
    expect(await save()).toMatchObject({
      state: 'unavailable',
      reason: expect.stringMatching(/injected/),
    })
    expect(await isThere()).toBe(true)
  })

  test('nothing listens at the address', async () => {
    process.env.ACTIONS_RESULTS_URL = 'http://127.0.0.1:9/'
    expect(await restore()).toMatchObject({ state: 'unavailable' })
    expect(await save()).toMatchObject({ state: 'unavailable' })
  })

  test('no service', async () => {
    delete process.env.ACTIONS_RESULTS_URL
    const reason = 'this runner has no cache service'
    expect(await restore()).toEqual({ state: 'off', reason })
    expect(await save()).toEqual({ state: 'off', reason })
  })

  test.each([['corrupt'], ['truncate']] as const)('a %s archive leaves no files', async (kind) => {
    await save()
    await rm(folder, { recursive: true })
    environment.service.faults.set('GET blob', faults[kind])
    const restored = await restore()
    const damaged = { state: 'damaged', key: 'k-1', generation: 1 }
    expect(restored).toEqual({ ...damaged, reason: expect.stringMatching(/./) })
    expect(await isThere()).toBe(false)
  })

  test('a corrupt archive: the former files are restored', async () => {
    await save()
    environment.service.faults.set('GET blob', faults.corrupt)
    expect(await restore()).toMatchObject({ state: 'damaged' })
    expect(await readdir(folder)).toEqual(['kernel.elf'])
  })

  const tamper = (bytes: Buffer): void => {
    for (const { blob } of environment.service.caches.entries)
      environment.service.blobs.replace(blob, bytes)
  }

  test.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('a hostile archive (%s) writes nothing anywhere, and heals', async (_, compress) => {
    await save()
    const outside = path.join(environment.root, 'outside')
    const inside = `../x/${stagingName}`
    tamper(
      compress(
        writeTar([
          { path: outside, content: 'absolute' },
          { path: '../outside', content: 'parent' },
          { path: `${inside}/link`, type: '2', link: environment.root },
          { path: `${inside}/link/outside`, content: 'through a link' },
        ]),
      ),
    )
    expect(await restore()).toMatchObject({ state: 'damaged', generation: 1 })
    const left = await readdir(environment.root, { recursive: true })
    expect(left.filter((name) => /outside|link/.test(name))).toEqual([])
    expect(await store.save({ key: 'k-1', generation: 2, folder })).toEqual({ state: 'saved' })
    expect(await restore()).toMatchObject({ state: 'hit', generation: 2 })
  })

  test('a link in place of the folder is not followed, nor one in it', async () => {
    const secrets = path.join(environment.root, 'home')
    await mkdir(secrets)
    await writeFile(path.join(secrets, 'key'), 'secret')
    await symlink(secrets, path.join(folder, 'link'))
    expect(await save()).toEqual({ state: 'saved' })
    await restore()
    expect(await readdir(folder)).toEqual(['kernel.elf'])
    await rm(folder, { recursive: true })
    await symlink(secrets, folder)
    expect(await save('k-2')).toEqual({
      state: 'unavailable',
      reason: `${folder} is not a folder`,
    })
  })

  test('the path of the temporary folder is no pattern', async () => {
    process.env.RUNNER_TEMP = path.join(environment.root, 'te[mp]-a*?')
    expect(await save()).toEqual({ state: 'saved' })
    expect(await restore()).toMatchObject({ state: 'hit' })
  })

  test('an entry whose name only starts with the key is a miss', async () => {
    await save('k-12')
    await rm(folder, { recursive: true })
    expect(await restore('k-1')).toEqual({ state: 'miss' })
    expect(await isThere()).toBe(false)
  })

  test('cancelled while waiting for the service', async () => {
    const controller = new AbortController()
    let answer: ((key: undefined) => void) | undefined
    const toolkit = {
      isFeatureAvailable: () => true,
      restoreCache: async () => new Promise<undefined>((resolve) => (answer = resolve)),
      saveCache: async () => Promise.resolve(1),
    }
    const cancellable = actionsCacheStore({
      signal: controller.signal,
      load: async () => Promise.resolve(toolkit),
    })
    const pending = cancellable.restore({ keys: ['k-1'], folder })
    setTimeout(() => controller.abort(), 20)
    expect(await pending).toEqual({ state: 'unavailable', reason: 'the run was cancelled' })
    answer?.(undefined)
  })

  // The only slow case: the toolkit waits about 30 s before it gives up.
  test('a storm of server errors', async () => {
    environment.service.faults.set('GetCacheEntryDownloadURL', faults.serverError)
    expect(await restore()).toEqual({
      state: 'unavailable',
      reason: expect.stringContaining('500'),
    })
    expect(environment.service.calls('GetCacheEntryDownloadURL')).toBe(5)
    expect(await isThere()).toBe(true)
  })
})

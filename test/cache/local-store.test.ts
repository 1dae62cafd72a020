import { describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createLocalStore } from '../../src/cache/local-store.js'
import { describeStoreContract } from './store-contract.js'

describeStoreContract('a local folder', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'local-store-'))
  return {
    store: createLocalStore(root),
    dispose: async () => rm(root, { recursive: true, force: true }),
  }
})

describe('a local folder that is damaged', () => {
  const open = async (): Promise<{ readonly root: string; readonly folder: string }> => {
    const root = await mkdtemp(path.join(os.tmpdir(), 'local-store-'))
    await mkdir(path.join(root, 'store/key'), { recursive: true })
    return { root, folder: path.join(root, 'folder') }
  }

  test('an entry with a dangling link is replaced', async () => {
    const { root, folder } = await open()
    await symlink('/nowhere', path.join(root, 'store/key/link'))
    const store = createLocalStore(path.join(root, 'store'))
    const damaged = { state: 'damaged', key: 'key', generation: 1 }
    expect(await store.restore({ keys: ['key'], folder })).toEqual({
      ...damaged,
      reason: 'link is not a regular file',
    })
    await store.discard('key')
    await mkdir(folder)
    expect(await store.save({ key: 'key', generation: 2, folder })).toEqual({ state: 'saved' })
    expect(await store.restore({ keys: ['key'], folder })).toMatchObject({ state: 'hit' })
    await rm(root, { recursive: true })
  })

  test('a file in the place of the store is no error', async () => {
    const { root, folder } = await open()
    await mkdir(folder)
    await writeFile(path.join(root, 'file'), '')
    const store = createLocalStore(path.join(root, 'file'))
    expect(await store.restore({ keys: ['key'], folder })).toEqual({ state: 'miss' })
    expect(await store.save({ key: 'key', folder })).toMatchObject({ state: 'unavailable' })
    await store.discard('key')
    await rm(root, { recursive: true })
  })
})

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CacheStore, Restored } from '../../src/cache/store.js'

export interface StoreUnderTest {
  readonly store: CacheStore
  readonly dispose: () => Promise<void>
}

async function fill(folder: string, content: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(path.join(folder, 'deep'), { recursive: true })
  await writeFile(path.join(folder, 'image.bin'), content)
  await writeFile(path.join(folder, 'deep', 'tool.sh'), '#!/bin/sh\n', { mode: 0o755 })
}

const contentOf = async (folder: string): Promise<string> =>
  readFile(path.join(folder, 'image.bin'), 'utf8')

/** What every cache store must do; `makeStore` gives a fresh, empty one. */
export function describeStoreContract(
  name: string,
  makeStore: () => Promise<StoreUnderTest>,
): void {
  describe(`${name} as a cache store`, () => {
    let root: string
    // One folder throughout: a store may treat its path as part of the entry's identity.
    let folder: string
    let subject: StoreUnderTest

    beforeEach(async () => {
      root = await mkdtemp(path.join(os.tmpdir(), 'store-contract-'))
      folder = path.join(root, 'folder')
      subject = await makeStore()
    })
    afterEach(async () => {
      await subject.dispose()
      await rm(root, { recursive: true, force: true })
    })

    const save = async (key: string, content: string): Promise<string> => {
      await fill(folder, content)
      const saved = await subject.store.save({ key, folder })
      await rm(folder, { recursive: true, force: true })
      return saved.state
    }
    const restore = async (...keys: string[]): Promise<Restored> =>
      subject.store.restore({ keys, folder })
    const hit = (key: string): unknown => expect.objectContaining({ state: 'hit', key })

    test('misses what was never saved', async () => {
      expect(await restore('kernel-1', 'kernel')).toEqual({ state: 'miss' })
    })

    test('restores what was saved, nested files and modes included', async () => {
      expect(await save('kernel-1', 'first')).toBe('saved')
      const restored = await restore('kernel-1')
      expect(restored).toEqual({
        state: 'hit',
        key: 'kernel-1',
        generation: 1,
        bytes: expect.any(Number),
        savedAtMs: expect.any(Number),
      })
      const { savedAtMs = 0 } = restored as { readonly savedAtMs?: number }
      expect(Math.abs(Date.now() - savedAtMs)).toBeLessThan(86_400_000)
      expect(await contentOf(folder)).toBe('first')
      const tool = await stat(path.join(folder, 'deep', 'tool.sh'))
      expect(tool.mode & 0o111).toBe(0o111)
    })

    test('removes the folder’s earlier content', async () => {
      await save('kernel-1', 'first')
      await fill(folder, 'stale')
      await writeFile(path.join(folder, 'stale.o'), '')
      await restore('kernel-1')
      expect(await contentOf(folder)).toBe('first')
      await expect(stat(path.join(folder, 'stale.o'))).rejects.toThrow('ENOENT')
    })

    test('leaves the folder alone on a miss', async () => {
      await fill(folder, 'mine')
      expect(await restore('kernel-1', 'kernel')).toEqual({ state: 'miss' })
      expect(await contentOf(folder)).toBe('mine')
    })

    test('keeps the first entry of a key', async () => {
      expect(await save('kernel-1', 'first')).toBe('saved')
      expect(await save('kernel-1', 'second')).toBe('exists')
      await restore('kernel-1')
      expect(await contentOf(folder)).toBe('first')
    })

    test('tries keys in their order, and none that only begins alike', async () => {
      await save('kernel-12', 'longer')
      expect(await restore('kernel-1', 'kernel')).toEqual({ state: 'miss' })
      await save('kernel-1', 'exact')
      await save('other', 'other')
      expect(await restore('none', 'kernel-1', 'other')).toEqual(hit('kernel-1'))
      expect(await contentOf(folder)).toBe('exact')
      expect(await restore('other', 'kernel-1')).toEqual(hit('other'))
    })

    test('restores the newest generation', async () => {
      await save('kernel-1', 'damaged')
      await subject.store.discard('kernel-1')
      await fill(folder, 'sound')
      expect(await subject.store.save({ key: 'kernel-1', generation: 2, folder })).toEqual({
        state: 'saved',
      })
      expect(await restore('kernel-1')).toEqual(hit('kernel-1'))
      expect(await contentOf(folder)).toBe('sound')
    })

    test.each([
      ['a comma', 'a,b'],
      ['glob characters', 'a[1]*?{x}'],
      ['a slash and a space', 'a b/../c'],
      ['an umlaut', 'kernel-ü'],
      ['250 characters', 'k'.repeat(250)],
      ['600 characters', 'k'.repeat(600)],
    ])('a key with %s', async (_, key) => {
      expect(await save(key, 'content')).toBe('saved')
      expect(await restore(`${key}x`)).toEqual({ state: 'miss' })
      expect(await restore(key)).toEqual(hit(key))
    })

    test('does not throw for a missing folder, and stores nothing', async () => {
      const saved = await subject.store.save({ key: 'gone', folder: path.join(root, 'none') })
      expect(saved).toMatchObject({ state: 'unavailable', reason: expect.stringMatching(/./) })
      expect(await restore('gone')).toEqual({ state: 'miss' })
    })

    test('discards entries if it can, and does not pretend otherwise', async () => {
      await save('kernel-1', 'damaged')
      await subject.store.discard('kernel-1')
      const isStillThere = (await restore('kernel-1')).state === 'hit'
      expect(await save('kernel-1', 'sound')).toBe(isStillThere ? 'exists' : 'saved')
    })

    test('accepts discarding an unknown entry', async () => {
      await expect(subject.store.discard('never-saved')).resolves.toBeUndefined()
    })

    test('leaves no folder behind on a miss', async () => {
      await restore('kernel-1')
      await expect(stat(folder)).rejects.toThrow('ENOENT')
    })
  })
}

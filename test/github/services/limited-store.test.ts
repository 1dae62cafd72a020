import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CacheStore } from '../../../src/cache/store.js'
import { limitedStore, transferFolder } from '../../../src/github/services/limited-store.js'
import { createServiceCalls } from '../../../src/github/services/service-calls.js'
import { newServiceRecord } from '../../../src/github/services/service-record.js'
import { noHeartbeat } from '../fake-action.js'

const miss: CacheStore = {
  name: 'store',
  restore: async () => Promise.resolve({ state: 'miss' }),
  save: async () => Promise.resolve({ state: 'saved' }),
  discard: async () => Promise.resolve(),
}

describe('a store with limits', () => {
  let root: string
  let folder: string
  const file = (): string => path.join(folder, 'content')

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'limited-store-'))
    folder = path.join(root, 'entry')
    await mkdir(folder)
    await writeFile(file(), 'before')
  })
  afterEach(async () => rm(root, { recursive: true, force: true }))

  /** Each call is given up at once if `isLate`. */
  const limited = (inner: Partial<CacheStore>, isLate = false): CacheStore =>
    limitedStore(
      { ...miss, ...inner },
      createServiceCalls({
        record: newServiceRecord(60_000),
        keep: () => undefined,
        during: noHeartbeat.during,
        ...(isLate ? { signal: AbortSignal.abort() } : {}),
      }),
    )
  const fill = async (target: string, text: string): Promise<void> => {
    await mkdir(target, { recursive: true })
    await writeFile(path.join(target, 'content'), text)
  }

  test('a hit replaces the folder', async () => {
    const store = limited({
      restore: async ({ folder: given, key }) => {
        await fill(given, 'restored')
        return { state: 'hit', key }
      },
    })
    expect(await store.restore({ key: 'k', prefixes: [], folder })).toMatchObject({ state: 'hit' })
    expect(await readFile(file(), 'utf8')).toBe('restored')
  })

  test.each(['miss', 'unavailable'] as const)('a result %s leaves it as it was', async (state) => {
    const store = limited({
      restore: async ({ folder: given }) => {
        await fill(given, 'half')
        return { state, reason: 'broken' }
      },
    })
    expect(await store.restore({ key: 'k', prefixes: [], folder })).toMatchObject({ state })
    expect(await readFile(file(), 'utf8')).toBe('before')
  })

  test('a restore that was given up and goes on does not touch the folder', async () => {
    let goOn: () => void = () => undefined
    let written: Promise<void> | undefined
    const store = limited(
      {
        restore: async ({ folder: given, key }) => {
          written = new Promise<void>((resolve) => (goOn = resolve)).then(async () => {
            await rm(given, { recursive: true, force: true })
            await fill(given, 'late')
          })
          await written
          return { state: 'hit', key }
        },
      },
      true,
    )
    const restored = await store.restore({ key: 'k', prefixes: [], folder })
    expect(restored).toMatchObject({ state: 'off' })
    goOn()
    await written
    expect(await readFile(file(), 'utf8')).toBe('before')
  })

  test('an entry is saved from the folder that it is restored to', async () => {
    const folders: string[] = []
    const store = limited({
      restore: async ({ folder: given }) => {
        folders.push(given)
        return Promise.resolve({ state: 'miss' })
      },
      save: async ({ folder: given }) => {
        folders.push(given)
        expect(await readFile(path.join(given, 'content'), 'utf8')).toBe('before')
        return { state: 'saved' }
      },
    })
    await store.restore({ key: 'k', prefixes: [], folder })
    expect(await store.save({ key: 'k', folder })).toEqual({ state: 'saved' })
    expect(new Set(folders)).toEqual(new Set([transferFolder(folder)]))
    expect(await readFile(file(), 'utf8')).toBe('before')
  })

  test('post saves what a killed main was saving', async () => {
    await rm(folder, { recursive: true })
    await fill(transferFolder(folder), 'of main')
    let content = ''
    const store = limited({
      save: async ({ folder: given }) => {
        content = await readFile(path.join(given, 'content'), 'utf8')
        return { state: 'saved' }
      },
    })
    expect(await store.save({ key: 'k', folder })).toEqual({ state: 'saved' })
    expect(content).toBe('of main')
  })
})

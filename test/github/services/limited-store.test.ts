import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CacheStore } from '../../../src/cache/store.js'
import { limitedStore } from '../../../src/github/services/limited-store.js'
import { createServiceCalls } from '../../../src/github/services/service-calls.js'
import { newServiceRecord } from '../../../src/github/services/service-record.js'
import { noHeartbeat } from '../fake-action.js'

const hit = { state: 'hit', key: 'k', generation: 1, bytes: 1, savedAtMs: 1 } as const

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
      restore: async ({ folder: given }) => {
        await fill(given, 'restored')
        return hit
      },
    })
    expect(await store.restore({ keys: ['k'], folder })).toMatchObject({ state: 'hit' })
    expect(await readFile(file(), 'utf8')).toBe('restored')
  })

  test.each(['miss', 'damaged', 'unavailable'] as const)(
    'a result %s leaves it as it was',
    async (state) => {
      const store = limited({
        restore: async ({ folder: given }) => {
          await fill(given, 'half')
          return { state, reason: 'broken', key: 'k', generation: 1 }
        },
      })
      expect(await store.restore({ keys: ['k'], folder })).toMatchObject({ state })
      expect(await readFile(file(), 'utf8')).toBe('before')
    },
  )

  test('a restore that was given up and goes on does not touch the folder', async () => {
    let goOn: () => void = () => undefined
    let written: Promise<void> | undefined
    const store = limited(
      {
        restore: async ({ folder: given }) => {
          written = new Promise<void>((resolve) => (goOn = resolve)).then(async () => {
            await rm(given, { recursive: true, force: true })
            await fill(given, 'late')
          })
          await written
          return hit
        },
      },
      true,
    )
    const restored = await store.restore({ keys: ['k'], folder })
    expect(restored).toMatchObject({ state: 'off' })
    goOn()
    await written
    expect(await readFile(file(), 'utf8')).toBe('before')
  })
})

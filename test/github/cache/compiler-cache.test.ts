import { expect, test } from '@jest/globals'
import type { CacheStore, Restored } from '../../../src/cache/store.js'
import {
  compilerCacheKey,
  judgeCompilerSave,
  openCompilerCache,
  type CompilerCache,
} from '../../../src/github/cache/compiler-cache.js'

test.each([
  ['nothing new', { hits: 400, misses: 0 }, true, false],
  ['a little new', { hits: 400, misses: 20 }, true, false],
  ['much new', { hits: 300, misses: 100 }, true, true],
  ['a first build', { hits: 0, misses: 5 }, false, true],
  ['few misses but no entry', { hits: 99, misses: 1 }, false, true],
])('%s', (_, counts, isRestored, pays) => {
  expect(judgeCompilerSave(counts, isRestored) === null).toBe(pays)
})

test('profiles, variants and runners have their own keys', () => {
  const inputs = {
    profile: 'a/kernel.yml',
    arch: undefined,
    overrides: [],
    workingDirectory: undefined,
  }
  const keys = [
    compilerCacheKey({}, inputs),
    compilerCacheKey({}, { ...inputs, profile: 'b/kernel.yml' }),
    compilerCacheKey({}, { ...inputs, overrides: ['mode=debug'] }),
    compilerCacheKey({}, { ...inputs, workingDirectory: 'tree' }),
    compilerCacheKey({}, { ...inputs, arch: 'aarch64' }),
    compilerCacheKey({ RUNNER_ARCH: 'ARM64' }, inputs),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

const openWith = (restored: Restored, notSaved: string | null = null): CompilerCache => {
  const store: CacheStore = {
    name: 'store',
    restore: async () => Promise.resolve(restored),
    save: async () => Promise.resolve({ state: 'saved' }),
    discard: async () => Promise.resolve(),
  }
  return openCompilerCache({ store, key: 'k', folder: '/f', notSaved, emit: () => undefined })
}
const entry = { key: 'k', generation: 6, bytes: 9, savedAtMs: 0 }

test.each<[string, Restored, number]>([
  ['the next generation replaces a restored entry', { state: 'hit', ...entry }, 7],
  ['and a damaged one', { state: 'damaged', key: 'k', generation: 6, reason: 'bad' }, 7],
  ['the first follows a miss', { state: 'miss' }, 1],
])('%s', async (_, restored, generation) => {
  const cache = openWith(restored)
  await cache.restore()
  expect(cache.decide({ hits: 0, misses: 9 })).toEqual({ saved: 'after-job', notSaved: null })
  expect(cache.pending()).toMatchObject({ key: 'k', generation, folder: '/f' })
})

test('the policy comes first', async () => {
  const cache = openWith({ state: 'miss' }, 'a pull request')
  await cache.restore()
  expect(cache.decide({ hits: 0, misses: 9 })).toEqual({ saved: 'off', notSaved: 'a pull request' })
  expect(cache.pending()).toBeNull()
})

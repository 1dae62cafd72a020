import { describe, expect, test } from '@jest/globals'
import { reportPendingSaves } from '../../src/github/cache/pending-save.js'
import { newServiceRecord } from '../../src/github/services/service-record.js'
import { keepState, readState, type ActionState, type PendingSave } from '../../src/github/state.js'
import type { Saved } from '../../src/cache/store.js'

const pending = { key: 'k', generation: 1, folder: '/f' }

const initial: ActionState = {
  out: '/temp/out',
  upload: { name: 'kernel', wasBegun: false, options: {} },
  imageSave: null,
  compilerSave: null,
  services: newServiceRecord(60_000),
}

function stateFile(): {
  readonly saved: Record<string, string>
  readonly file: {
    readonly saveState: (name: string, value: string) => void
    readonly getState: (name: string) => string
  }
} {
  const saved: Record<string, string> = {}
  return {
    saved,
    file: {
      saveState: (name, value) => (saved[name] = value),
      getState: (name) => saved[name] ?? '',
    },
  }
}

describe('state between main and post', () => {
  test('is written at once and again after each change', () => {
    const { file } = stateFile()
    const keeper = keepState(file, initial)
    expect(readState(file)).toEqual(initial)
    keeper.update({ upload: null })
    keeper.update({ compilerSave: pending })
    const expected = { ...initial, upload: null, compilerSave: pending }
    expect(keeper.get()).toEqual(expected)
    expect(readState(file)).toEqual(expected)
  })

  test('is one value, so that the last write wins', () => {
    const { saved, file } = stateFile()
    keepState(file, initial).update({ upload: null })
    expect(Object.keys(saved)).toHaveLength(1)
  })

  test('is missing if main saved none', () => {
    expect(readState(stateFile().file)).toBeUndefined()
  })

  test.each([['not JSON'], ['{"out":1}'], [JSON.stringify({ ...initial, token: 'x' })]])(
    'an invalid state is refused: %s',
    (text) => {
      expect(() => readState({ getState: () => text })).toThrow()
    },
  )
})

describe('a save in progress', () => {
  const pendingSaves = async (
    saved: Saved,
    isCancelled: boolean,
  ): Promise<(PendingSave | null)[]> => {
    const controller = new AbortController()
    const changes: (PendingSave | null)[] = []
    const store = reportPendingSaves(
      {
        name: 'store',
        restore: async () => Promise.resolve({ state: 'miss' }),
        save: async () => {
          if (isCancelled) controller.abort()
          return Promise.resolve(saved)
        },
        discard: async () => Promise.resolve(),
      },
      controller.signal,
      (pending) => changes.push(pending),
    )
    expect(await store.save({ key: 'k', folder: '/f' })).toEqual(saved)
    return changes
  }

  test('is known until it ends', async () => {
    expect(await pendingSaves({ state: 'saved' }, false)).toEqual([pending, null])
  })

  test('is not retried when the service refused it', async () => {
    const refused: Saved = { state: 'unavailable', reason: 'denied' }
    expect((await pendingSaves(refused, false)).at(-1)).toBeNull()
  })

  test('stays known when a cancellation cut it off', async () => {
    const cut: Saved = { state: 'unavailable', reason: 'the run was cancelled' }
    expect(await pendingSaves(cut, true)).toEqual([pending])
  })
})

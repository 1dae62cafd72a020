import { describe, expect, test } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { cancelOnSignals, unlessAborted } from '../../src/github/cancellation.js'

describe('cancellation', () => {
  test.each(['SIGINT', 'SIGTERM'])(
    '%s asks for an orderly end, a second one is harmless',
    (name) => {
      const source = new EventEmitter()
      const { signal, release } = cancelOnSignals(source)
      expect(signal.aborted).toBe(false)
      source.emit(name)
      source.emit('SIGTERM')
      expect(signal.aborted).toBe(true)
      release()
      expect(source.listenerCount('SIGINT') + source.listenerCount('SIGTERM')).toBe(0)
    },
  )

  test('waits for work that ends by itself', async () => {
    const { signal } = new AbortController()
    expect(await unlessAborted(signal, Promise.resolve(1), 2)).toBe(1)
    expect(await unlessAborted(undefined, Promise.resolve(1), 2)).toBe(1)
  })

  test('abandons work that does not end', async () => {
    const controller = new AbortController()
    const pending = unlessAborted(controller.signal, new Promise<number>(() => undefined), 2)
    controller.abort()
    expect(await pending).toBe(2)
    expect(await unlessAborted(controller.signal, Promise.resolve(1), 2)).toBe(2)
  })
})

import { describe, expect, test } from '@jest/globals'
import {
  createServiceCalls,
  type ServiceCalls,
} from '../../../src/github/services/service-calls.js'
import {
  newServiceRecord,
  type ServiceName,
  type ServiceRecord,
} from '../../../src/github/services/service-record.js'
import { noHeartbeat } from '../fake-action.js'

type Work = (signal: AbortSignal) => Promise<string>

interface Setting {
  readonly services: ServiceCalls
  readonly record: () => ServiceRecord
  /** Makes a call while so many seconds pass; returns what it came to. */
  readonly call: (service: ServiceName, work: Work, seconds?: number) => Promise<unknown>
}

/** Calls of a child process: all of their time is waiting. */
function setUp(record = newServiceRecord(60_000), signal?: AbortSignal): Setting {
  const periods = new Set<(ms: number) => void>()
  let kept = record
  const services = createServiceCalls({
    record,
    keep: (changed) => (kept = changed),
    signal,
    during: noHeartbeat.during,
    everyPeriod: (period) => {
      periods.add(period)
      return () => periods.delete(period)
    },
  })
  const call: Setting['call'] = async (service, work, seconds = 0) => {
    const what = `work of ${service}`
    const called = services.call({ service, what, by: 'process', work, troubleOf: () => undefined })
    for (const period of periods) period(seconds * 1000)
    return called
  }
  return { services, record: () => kept, call }
}

const never: Work = async () => new Promise(() => undefined)
const answer: Work = async () => Promise.resolve('yes')

describe('calls to services', () => {
  test('a call that is answered returns its value, and leaves no complaint', async () => {
    const { services, call } = setUp()
    expect(await call('cache', answer)).toEqual({ ok: true, value: 'yes' })
    expect(services.complaint()).toBeUndefined()
  })

  test('one that is not ends, aborted; its service is not asked again, others are', async () => {
    const { services, record, call } = setUp()
    let signal: AbortSignal | undefined
    const hung = call('cache', async (given) => never((signal = given)), 20)
    expect(await hung).toMatchObject({ ok: false, reason: expect.stringContaining('for 20 s') })
    expect(signal?.aborted).toBe(true)
    let asked = false
    const again = await call('cache', async (given) => answer(given).finally(() => (asked = true)))
    expect(again).toMatchObject({ ok: false, reason: expect.stringContaining('not asked again') })
    expect(asked).toBe(false)
    expect(await call('artifacts', answer)).toMatchObject({ ok: true })
    expect(record()).toMatchObject({ waitedMs: 20_000, failed: { cache: expect.any(String) } })
    expect(services.complaint()).toBe(
      [
        'Gave up the Actions cache (work of cache): no answer, or fewer than 256 KiB/s, for 20 s',
        'Skipped after that: work of cache (the Actions cache)',
        'All waiting for services cost 20 s of 60 s (input service-wait); ' +
          'the verdict does not depend on it',
      ].join('\n'),
    )
  })

  test('all calls together have one budget, slow ones included', async () => {
    const { record, call } = setUp()
    const slow: Work = async () => Promise.resolve('late')
    for (let round = 0; round < 3; round += 1)
      expect(await call('cache', slow, 19)).toEqual({ ok: true, value: 'late' })
    expect(record()).toMatchObject({ waitedMs: 57_000, failed: {} })
    expect(await call('remote', never, 3)).toMatchObject({ ok: false })
    expect(await call('artifacts', answer)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('60 s for waiting are spent'),
    })
  })

  test('post goes on from what main kept', async () => {
    const main = setUp()
    await main.call('cache', never, 20)
    const post = setUp(main.record())
    expect(await post.call('cache', answer)).toMatchObject({ ok: false })
    expect(post.services.complaint()).toBeUndefined()
    expect(await post.call('artifacts', never, 20)).toMatchObject({ ok: false })
    expect(post.record()).toMatchObject({ waitedMs: 40_000 })
    expect(post.services.complaint()).toMatch(/Gave up the artifact service.*\nSkipped after that/)
  })

  test('a cancelled call is no fault of the service', async () => {
    const controller = new AbortController()
    const { services, record, call } = setUp(undefined, controller.signal)
    const called = call('cache', never)
    controller.abort()
    expect(await called).toEqual({ ok: false, reason: 'the run was cancelled' })
    expect(record().failed).toEqual({})
    expect(services.complaint()).toBeUndefined()
  })
})

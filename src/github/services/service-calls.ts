import { setTimeout as wait } from 'node:timers/promises'
import { complaintOf, type LostCall } from './complaint.js'
import { observeTraffic, unobserved, type Traffic } from './http-traffic.js'
import {
  serviceShares,
  serviceTitles,
  type ServiceName,
  type ServiceRecord,
} from './service-record.js'
import {
  addCall,
  addPeriod,
  limitsOfCall,
  reasonToGiveUp,
  seconds,
  startOfCall,
  type CallLimits,
} from './wait-meter.js'

type Called<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

interface Request<T> {
  readonly service: ServiceName
  /** What the call is for, such as `restore of image-hello`. */
  readonly what: string
  /**
   * `process`: a child of ours asks the service, so all of its time is waiting. `fetch`: one request
   * that obeys the signal; a result with trouble is one of the service.
   */
  readonly by: 'http' | 'process' | 'fetch'
  readonly work: (signal: AbortSignal) => Promise<T>
  /** Why a result means that the service did not do it; undefined for any other result. */
  readonly troubleOf: (value: T) => string | undefined
}

export interface ServiceCalls {
  /** Makes a call, unless its service failed before; ends in time, whatever the service does. */
  call<T>(request: Request<T>): Promise<Called<T>>
  /** The warning of this phase; undefined if nothing was lost. */
  complaint(): string | undefined
}

interface ServiceOptions {
  readonly record: ServiceRecord
  /** Called after each change of the record. */
  readonly keep: (record: ServiceRecord) => void
  readonly signal?: AbortSignal | undefined
  /** Shows that we wait, while the log is silent. */
  readonly during: <T>(what: string, work: () => Promise<T>) => Promise<T>
  /** Calls back in short periods with their lengths in milliseconds; returns a way to stop. */
  readonly everyPeriod?: (period: (ms: number) => void) => () => void
}

const periodMs = 200
/** For a call that is given up to clean up behind itself. */
const graceMs = 500
/** An answer that is there so soon was not waited for: a step may make hundreds of requests. */
const promptMs = 2000
/** One retry of the client: a service that fails twice in a row is left alone. */
const mostFailures = 2

function realPeriods(period: (ms: number) => void): () => void {
  let before = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    // In a longer one this process did not get to run: an answer may have been there for long.
    period(Math.min(now - before, 2 * periodMs))
    before = now
  }, periodMs)
  return () => {
    clearInterval(timer)
  }
}

/**
 * Makes the calls to services of one phase: each has a limit, all together have one, and a service
 * that failed is not asked again. What the toolkit does on after that reaches no service.
 */
export function createServiceCalls(options: ServiceOptions): ServiceCalls {
  const { keep, signal, during, everyPeriod = realPeriods } = options
  let { record } = options
  const lost: LostCall[] = []

  const update = (change: Partial<ServiceRecord>): void => {
    record = { ...record, ...change }
    keep(record)
  }
  const refusal = (service: ServiceName): string | undefined => {
    const failed = record.failed[service]
    if (failed !== undefined) return failed
    return record.waitedMs >= record.budgetMs
      ? `the ${seconds(record.budgetMs)} for waiting are spent`
      : undefined
  }
  const giveUp = <T>({ service, what }: Request<T>, reason: string): Called<never> => {
    lost.push({ service, what, reason, isKnown: false })
    update({ failed: { ...record.failed, [service]: reason } })
    return { ok: false, reason: `${serviceTitles[service]}: ${reason}` }
  }

  /** Resolves to the reason to give up; `meter` is charged to the run in the end. */
  const watch = (
    traffic: Traffic,
    limits: CallLimits,
    onReason: (reason: string) => void,
  ): (() => void) => {
    let meter = startOfCall
    let bytes = 0
    const stopPeriods = everyPeriod((ms) => {
      const now = traffic.bytes()
      meter = addPeriod(meter, { ms, bytes: now - bytes, isPending: traffic.isPending() })
      bytes = now
      const failures = traffic.failures()
      const reason =
        failures.length >= mostFailures
          ? `failed ${failures.length} times (${failures.at(-1) ?? ''})`
          : reasonToGiveUp(meter, limits, failures)
      if (reason !== undefined) onReason(reason)
    })
    return () => {
      stopPeriods()
      update(addCall(record, meter))
    }
  }

  const makeCall = async <T>(request: Request<T>): Promise<Called<T>> => {
    const controller = new AbortController()
    const work = async (): Promise<T> => request.work(controller.signal)
    const { done, traffic } =
      request.by === 'http'
        ? observeTraffic(work)
        : unobserved(work, request.by === 'fetch' ? promptMs : 0)
    let finish: () => void = () => undefined
    const ended = new Promise<string | null>((resolve) => {
      finish = watch(
        traffic,
        limitsOfCall(record.budgetMs, serviceShares[request.service], record),
        resolve,
      )
      signal?.addEventListener('abort', () => resolve(null), { once: true })
      if (signal?.aborted === true) resolve(null)
    })
    const outcome = await Promise.race([
      done.then((value) => ({ value })),
      ended.then((reason) => ({ reason })),
    ]).finally(finish)
    if ('value' in outcome) {
      const trouble = request.troubleOf(outcome.value)
      const isOfService = request.by === 'fetch' || traffic.failures().length > 0
      return trouble === undefined || !isOfService
        ? { ok: true, value: outcome.value }
        : giveUp(request, trouble)
    }
    done.catch(() => undefined)
    traffic.stop(outcome.reason ?? 'cancelled')
    controller.abort()
    const grace = new AbortController()
    const limit = wait(graceMs, undefined, { signal: grace.signal }).catch(() => undefined)
    await Promise.race([done.catch(() => undefined), limit])
    grace.abort()
    if (outcome.reason === null) return { ok: false, reason: 'the run was cancelled' }
    return giveUp(request, outcome.reason)
  }

  return {
    call: async (request) => {
      const { service, what } = request
      const reason = refusal(service)
      if (reason !== undefined) {
        const isKnown = options.record.failed[service] !== undefined
        lost.push({ service, what, reason: undefined, isKnown })
        return { ok: false, reason: `${serviceTitles[service]} was not asked again: ${reason}` }
      }
      return during(`${what}: waiting for ${serviceTitles[service]}`, async () => makeCall(request))
    },
    complaint: () => complaintOf(lost, record),
  }
}

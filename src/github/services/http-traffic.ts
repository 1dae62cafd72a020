import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/**
 * What the HTTP requests of one call do. The toolkit's calls report no progress and cannot be
 * aborted, but Node announces their requests, each in the asynchronous context of its call.
 */
export interface Traffic {
  /** Bytes sent and received so far. */
  readonly bytes: () => number
  /** Whether the service owes an answer, or the client is about to ask again after a failure. */
  readonly isPending: () => boolean
  /** Answers that say the service is broken or busy, and connections that broke. */
  readonly failures: () => readonly string[]
  /** Ends all requests, also those that the client makes from now on. */
  readonly stop: (reason: string) => void
}

interface Call {
  readonly requests: Set<ClientRequest>
  /** Bytes that a socket had transferred before this call used it. */
  readonly sockets: Map<Socket, number>
  readonly failures: string[]
  hasFailedLast: boolean
  stopped: Error | undefined
  readonly onStop: Set<(reason: Error) => void>
}

/** The request's constructor is announced since Node 22.12; without it nothing is observed. */
function isObservable(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

const calls = new AsyncLocalStorage<Call>()
const callOf = new WeakMap<ClientRequest, Call>()
let isSubscribed = false

/** Bytes that left this process or arrived in it, without those that wait in a buffer of ours. */
function transferred({ bytesRead, bytesWritten, writableLength }: Socket): number {
  return bytesRead + Math.max(0, bytesWritten - writableLength)
}

function follow(call: Call, request: ClientRequest): void {
  call.hasFailedLast = false
  call.requests.add(request)
  callOf.set(request, call)
  request.on('socket', (socket) => {
    if (!call.sockets.has(socket)) call.sockets.set(socket, transferred(socket))
  })
  request.once('close', () => {
    call.requests.delete(request)
    if (request.errored !== null && call.stopped === undefined) fail(call, request.errored.message)
  })
  // The client adds its listeners after the constructor.
  process.nextTick(() => {
    if (call.stopped !== undefined) request.destroy(call.stopped)
  })
}

function fail(call: Call, reason: string): void {
  call.failures.push(reason)
  call.hasFailedLast = true
}

const isBroken = (status: number): boolean => status >= 500 || status === 429

function subscribeOnce(): void {
  if (isSubscribed) return
  isSubscribed = true
  subscribe('http.client.request.created', (message) => {
    const call = calls.getStore()
    if (call !== undefined) follow(call, (message as { request: ClientRequest }).request)
  })
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
    const call = callOf.get(request)
    const status = response.statusCode ?? 0
    if (call !== undefined && isBroken(status)) fail(call, `status ${status}`)
  })
}

/** Whether what runs now belongs to a call that was given up. */
export function isOfStoppedCall(): boolean {
  return calls.getStore()?.stopped !== undefined
}

/** Rejects as soon as the call that it belongs to is given up, whatever `work` goes on to do. */
export async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  const call = calls.getStore()
  if (call === undefined) return work
  let onStop: (reason: Error) => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    onStop = reject
    if (call.stopped !== undefined) reject(call.stopped)
  })
  call.onStop.add(onStop)
  return Promise.race([work, stopped]).finally(() => call.onStop.delete(onStop))
}

/** Runs a call and observes its requests, those of its retries included. */
export function observeTraffic<T>(work: () => Promise<T>): {
  readonly done: Promise<T>
  readonly traffic: Traffic
} {
  subscribeOnce()
  const call: Call = {
    requests: new Set(),
    sockets: new Map(),
    failures: [],
    hasFailedLast: false,
    stopped: undefined,
    onStop: new Set(),
  }
  const traffic: Traffic = {
    bytes: () =>
      [...call.sockets].reduce((sum, [socket, before]) => sum + transferred(socket) - before, 0),
    isPending: () => !isObservable() || call.requests.size > 0 || call.hasFailedLast,
    failures: () => call.failures,
    stop: (reason) => {
      call.stopped = new Error(reason)
      for (const request of call.requests) request.destroy(call.stopped)
      for (const stop of call.onStop) stop(call.stopped)
    },
  }
  return { done: calls.run(call, work), traffic }
}

/**
 * For a call that is not made by requests of node:http in this process. It counts as waiting once it
 * took longer than `promptMs`.
 */
export function unobserved<T>(
  work: () => Promise<T>,
  promptMs = 0,
): {
  readonly done: Promise<T>
  readonly traffic: Traffic
} {
  const begin = performance.now()
  const traffic: Traffic = {
    bytes: () => 0,
    isPending: () => performance.now() - begin >= promptMs,
    failures: () => [],
    stop: () => undefined,
  }
  return { done: work(), traffic }
}

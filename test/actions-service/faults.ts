import { refusal, type Reply } from './reply.js'

/** Injected failures of the service. */
export type Fault =
  /** Sends this reply instead of handling the request. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** Announces the whole body, sends half of it and hangs up. */
  | { readonly kind: 'truncate' }
  /** Sends the announced number of bytes, but wrong ones. */
  | { readonly kind: 'corrupt' }

export const faults = {
  serverError: {
    kind: 'reply',
    reply: refusal(500, 'internal', 'injected server error'),
  },
  tooMany: {
    kind: 'reply',
    reply: {
      ...refusal(429, 'resource_exhausted', 'injected rate limit'),
      headers: { 'retry-after': '60' },
    },
  },
  conflict: { kind: 'reply', reply: refusal(409, 'already_exists', 'injected conflict') },
  badRequest: { kind: 'reply', reply: refusal(400, 'invalid_argument', 'injected bad request') },
  truncate: { kind: 'truncate' },
  corrupt: { kind: 'corrupt' },
} as const satisfies Readonly<Record<string, Fault>>

/** Faults by operation: a Twirp method's name, `PUT blob` or `GET blob`. */
export class FaultPlan {
  readonly #planned = new Map<string, { readonly fault: Fault; times: number }>()

  set(operation: string, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#planned.set(operation, { fault, times })
  }

  clear(): void {
    this.#planned.clear()
  }

  take(operation: string): Fault | undefined {
    const planned = this.#planned.get(operation)
    if (planned === undefined || planned.times <= 0) return undefined
    planned.times -= 1
    return planned.fault
  }
}

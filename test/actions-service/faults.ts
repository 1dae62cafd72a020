import { refusal, type Reply } from './reply.js'
import { notByIntegration, restError } from './rest/answers.js'

/** Injected failures of the service. */
export type Fault =
  /** Sends this reply instead of handling the request. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** Announces the whole body, sends half of it and hangs up. */
  | { readonly kind: 'truncate' }
  /** Sends the announced number of bytes, but wrong ones. */
  | { readonly kind: 'corrupt' }
  /** Reads the whole request and never answers. */
  | { readonly kind: 'hang' }
  /** Accepts the connection and never reads the body, so that an upload gets stuck. */
  | { readonly kind: 'stall' }
  /** Handles the request, and sends its answer at this rate. */
  | { readonly kind: 'drip'; readonly bytesPerSecond: number }

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
  hang: { kind: 'hang' },
  stall: { kind: 'stall' },
  drip: { kind: 'drip', bytesPerSecond: 16 },
} as const satisfies Readonly<Record<string, Fault>>

const reply = (answer: Reply): Fault => ({ kind: 'reply', reply: answer })
const secondaryLimit = 'You have exceeded a secondary rate limit. Please wait a few minutes.'

/** What GitHub's REST API answers when something is wrong. */
export const restFaults = {
  readOnly: reply(restError(403, notByIntegration)),
  unauthorized: reply(restError(401, 'Bad credentials')),
  notFound: reply(restError(404, 'Not Found')),
  conflict: reply(restError(409, 'Conflict')),
  invalid: reply(restError(422, 'Validation Failed')),
  locked: reply(restError(403, 'Unable to create comment because issue is locked.')),
  tooMany: reply({ ...restError(429, 'Too many requests'), headers: { 'retry-after': '60' } }),
  secondaryLimit: reply({ ...restError(403, secondaryLimit), headers: { 'retry-after': '60' } }),
  shortLimit: reply({ ...restError(429, 'Too many requests'), headers: { 'retry-after': '0' } }),
  primaryLimit: reply({
    ...restError(403, 'API rate limit exceeded for installation.'),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
  }),
  serverError: reply(restError(500, 'Server Error')),
  badGateway: reply({ status: 502, body: Buffer.from('<html>Unicorn!</html>') }),
  notJson: reply({ status: 200, body: Buffer.from('<html>Sign in</html>') }),
  hang: { kind: 'hang' },
  stall: { kind: 'stall' },
  truncate: { kind: 'truncate' },
  drip: { kind: 'drip', bytesPerSecond: 16 },
} as const satisfies Readonly<Record<string, Fault>>

/** Everything that the toolkit asks for, by service. */
export const operations = {
  cache: ['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'FinalizeCacheEntryUpload'],
  artifacts: ['CreateArtifact', 'FinalizeArtifact', 'ListArtifacts', 'DeleteArtifact'],
  blobs: ['PUT blob', 'GET blob'],
} as const

/** Faults by operation: a Twirp method's name, `PUT blob`, `GET blob` or a route of the REST API. */
export class FaultPlan {
  readonly #planned = new Map<string, { readonly fault: Fault; times: number }>()

  set(operation: string, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#planned.set(operation, { fault, times })
  }

  setAll(fault: Fault): void {
    for (const operation of Object.values(operations).flat()) this.set(operation, fault)
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

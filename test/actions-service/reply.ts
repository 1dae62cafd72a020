/** A reply of the service; a `body` that is not a Buffer is sent as JSON. */
export interface Reply {
  readonly status: number
  readonly body: Buffer | Readonly<Record<string, unknown>> | readonly unknown[]
  readonly headers?: Readonly<Record<string, string>>
}

export interface TwirpCall {
  readonly body: Readonly<Record<string, unknown>>
  readonly authorization: string | undefined
}

export function ok(body: Readonly<Record<string, unknown>>): Reply {
  return { status: 200, body }
}

/** An error in Twirp's format. */
export function refusal(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg, meta: {} } }
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

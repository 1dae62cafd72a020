/** What the service answers; `body` that is no Buffer is sent as JSON. */
export interface Reply {
  readonly status: number
  readonly body: Buffer | Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

export interface TwirpCall {
  readonly body: Readonly<Record<string, unknown>>
  readonly authorization: string | undefined
}

export function ok(body: Readonly<Record<string, unknown>>): Reply {
  return { status: 200, body }
}

/** An error the way Twirp words it. */
export function refusal(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg, meta: {} } }
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

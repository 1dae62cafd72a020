import { openAsBlob } from 'node:fs'
import type { z } from 'zod'
import { problemOf, type ApiAnswer } from '../../comment/api/problem.js'

/** Moves the content of files, which can take longer than other requests to the API may. */
export interface Transfer {
  /** Sends a file as it is. */
  readonly upload: <T>(url: string, file: string, answer: z.ZodType<T>) => Promise<ApiAnswer<T>>
  /** Follows redirects to the storage, which get no token. */
  readonly download: (url: string) => Promise<ApiAnswer<Buffer>>
}

/** Longer than any pause of a healthy connection, plus 1 s for each 256 KiB. */
const leastMs = 60_000
const bytesPerMs = 256 * 1.024

const mostDownloadBytes = 64 << 20

/** What ends a transfer before it is done. */
interface Limits {
  readonly cancelled: AbortSignal
  readonly late: AbortSignal
}

function lost(error: unknown, { late, cancelled }: Limits): ApiAnswer<never> {
  if (late.aborted) return { ok: false, problem: { kind: 'lost', message: 'no answer in time' } }
  if (cancelled.aborted) return { ok: false, problem: { kind: 'lost', message: 'cancelled' } }
  // fetch says only that it failed; the reason is its cause.
  const why =
    error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return { ok: false, problem: { kind: 'broken', message: `${String(error)}${why}` } }
}

async function refusalOf(response: Response): Promise<ApiAnswer<never>> {
  const { status } = response
  const text = (await response.text()).slice(0, 2000)
  const message =
    /"message": ?"(?<message>[^"]{1,300})"/.exec(text)?.groups?.message ?? response.statusText
  const headers = Object.fromEntries(response.headers)
  return { ok: false, problem: problemOf({ status, message, response: { headers } }) }
}

export function transferWith(
  token: string,
  signal: AbortSignal,
  limitMs: (bytes: number) => number = (bytes) => leastMs + bytes / bytesPerMs,
): Transfer {
  const limitsOf = (bytes: number): Limits => ({
    cancelled: signal,
    late: AbortSignal.timeout(Math.ceil(limitMs(bytes))),
  })
  const either = ({ cancelled, late }: Limits): AbortSignal => AbortSignal.any([cancelled, late])
  const common = {
    ...(token === '' ? {} : { authorization: `token ${token}` }),
    'user-agent': 'osv-kernel-action',
  }
  return {
    upload: async (url, file, answer) => {
      const body = await openAsBlob(file, { type: 'application/octet-stream' })
      const limits = limitsOf(body.size)
      try {
        const headers = { ...common, accept: 'application/vnd.github+json' }
        const response = await fetch(url, {
          ...{ method: 'POST', headers, body, redirect: 'error', signal: either(limits) },
        })
        if (!response.ok) return await refusalOf(response)
        const parsed = answer.safeParse(await response.json())
        return parsed.success
          ? { ok: true, value: parsed.data }
          : { ok: false, problem: { kind: 'broken', message: 'the answer is not that of GitHub' } }
      } catch (error) {
        return lost(error, limits)
      }
    },
    download: async (url) => {
      const limits = limitsOf(mostDownloadBytes)
      try {
        const headers = { ...common, accept: 'application/octet-stream' }
        const response = await fetch(url, { headers, signal: either(limits) })
        if (!response.ok) return await refusalOf(response)
        const bytes = Number(response.headers.get('content-length') ?? Number.NaN)
        if (!(bytes <= mostDownloadBytes))
          return { ok: false, problem: { kind: 'invalid', message: 'it is too large' } }
        return { ok: true, value: Buffer.from(await response.arrayBuffer()) }
      } catch (error) {
        return lost(error, limits)
      }
    },
  }
}

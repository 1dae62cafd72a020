import { request } from 'node:http'
import { connect } from 'node:net'

/** A request to a port of 127.0.0.1. */
interface Request {
  readonly port: number
  readonly method: string
  readonly path: string
  readonly body: string | undefined
}

interface Reply {
  readonly status: number | null
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Longest reply to keep, in bytes. */
const maxBody = 64 * 1024

function collect(): { add(chunk: Buffer): boolean; text(): string } {
  const chunks: Buffer[] = []
  let bytes = 0
  return {
    add: (chunk) => {
      chunks.push(chunk.subarray(0, maxBody - bytes))
      bytes += chunk.length
      return bytes < maxBody
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}

/** Sends an HTTP request; redirects are not followed. Undefined without a complete reply. */
export async function askHttp(asked: Request, signal: AbortSignal): Promise<Reply | undefined> {
  const { port, method, path, body } = asked
  return new Promise((resolve) => {
    const fail = (): void => resolve(undefined)
    const sent = request({ host: '127.0.0.1', port, method, path, agent: false, signal })
    sent.on('error', fail)
    sent.on('response', (response) => {
      const received = collect()
      const done = (): void =>
        resolve({
          status: response.statusCode ?? null,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: received.text(),
        })
      response.on('data', (chunk: Buffer) => {
        if (received.add(chunk)) return
        done()
        sent.destroy()
      })
      response.on('end', done)
      response.on('error', fail)
    })
    sent.end(body)
  })
}

/**
 * Connects, sends, and reports all data so far whenever more arrives, until the other side or
 * `signal` ends it.
 */
export async function askTcp(
  port: number,
  send: string,
  onReply: (reply: Reply) => void,
  signal: AbortSignal,
): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port })
  const stop = (): void => {
    socket.destroy()
  }
  const received = collect()
  socket.on('connect', () => socket.write(send))
  socket.on('data', (chunk: Buffer) => {
    const goesOn = received.add(chunk)
    onReply({ status: null, headers: {}, body: received.text() })
    if (!goesOn) stop()
  })
  return new Promise((resolve) => {
    signal.addEventListener('abort', stop, { once: true })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
    if (signal.aborted) stop()
  })
}

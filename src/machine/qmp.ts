import { createInterface } from 'node:readline'
import type { Duplex } from 'node:stream'

/** QEMU's machine protocol, as far as a boot needs it (QEMU: docs/interop/qmp-spec). */
export interface QmpClient {
  /** Waits for the greeting and leaves negotiation mode. */
  handshake(): Promise<void>
  execute(command: string): Promise<unknown>
}

export type QmpEvent = (event: string, reason: string | null) => void

interface QmpMessage {
  readonly QMP?: unknown
  readonly event?: string
  readonly data?: { readonly reason?: string } | null
  readonly return?: unknown
  readonly error?: { readonly class: string; readonly desc: string }
}

interface Pending {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

function parseMessage(line: string): QmpMessage | undefined {
  try {
    const message: unknown = JSON.parse(line)
    return typeof message === 'object' && message !== null ? message : undefined
  } catch {
    return undefined
  }
}

/**
 * Speaks QMP over a stream. Answers come in the order of the commands. When the stream ends, or
 * says what is no QMP, everything still pending is rejected.
 */
export function createQmpClient(stream: Duplex, onEvent: QmpEvent): QmpClient {
  const pending: Pending[] = []
  let closed: Error | undefined
  const expectAnswer = async (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed === undefined) pending.push({ resolve, reject })
      else reject(closed)
    })
  const close = (error: Error): void => {
    closed ??= error
    for (const { reject } of pending.splice(0)) reject(error)
  }

  const greeting = expectAnswer()
  // Whoever awaits it is told; a machine that is stopped before anybody does is no bug.
  greeting.catch(() => undefined)

  const lines = createInterface({ input: stream, crlfDelay: Infinity })
  // A machine that is gone resets the socket, and readline hands that on as its own error.
  lines.on('error', (error) => close(error))
  lines.on('close', () => close(new Error('QEMU closed its control socket')))
  lines.on('line', (line) => {
    const message = parseMessage(line)
    if (message === undefined) close(new Error(`QEMU said what is no QMP: ${line.slice(0, 200)}`))
    else if (message.event !== undefined) onEvent(message.event, message.data?.reason ?? null)
    else if (message.error === undefined) pending.shift()?.resolve(message.return)
    else pending.shift()?.reject(new Error(`${message.error.class}: ${message.error.desc}`))
  })

  const execute = async (command: string): Promise<unknown> => {
    const answer = expectAnswer()
    if (closed === undefined) stream.write(`${JSON.stringify({ execute: command })}\n`)
    return answer
  }
  return {
    handshake: async () => {
      await greeting
      await execute('qmp_capabilities')
    },
    execute,
  }
}

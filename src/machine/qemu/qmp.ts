import type { Duplex } from 'node:stream'
import { readBoundedLines } from '../../host/process/bounded-lines.js'
import {
  ordinaryPatienceMs,
  QmpRefusal,
  type MachineControl,
  type QmpClient,
  type QmpEvent,
  type QmpParameters,
} from '../machine-control.js'

interface QmpMessage {
  readonly event?: unknown
  readonly data?: { readonly reason?: unknown } | null
  readonly return?: unknown
  readonly error?: { readonly class?: unknown; readonly desc?: unknown } | null
}

/** The longest answer, the registers of many CPUs, is far shorter. */
const longestMessage = 4 * 1024 * 1024

interface Pending {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

function parseMessage(line: string): QmpMessage | undefined {
  try {
    const message: unknown = JSON.parse(line)
    const isObject = typeof message === 'object' && message !== null && !Array.isArray(message)
    return isObject ? message : undefined
  } catch {
    return undefined
  }
}

function nameOf({ event }: QmpMessage): string {
  return typeof event === 'string' ? event : 'an event without a name'
}

function reasonOf({ data }: QmpMessage): string | null {
  return typeof data?.reason === 'string' ? data.reason : null
}

function refusalOf({ error }: QmpMessage): QmpRefusal {
  return new QmpRefusal(`${String(error?.class)}: ${String(error?.desc)}`)
}

/**
 * Speaks QMP (QEMU: docs/interop/qmp-spec) over a stream. Answers come in the order of the commands.
 * When the stream ends or is not QMP, all pending commands are rejected.
 */
export function createQmpClient(stream: Duplex, onEvent: QmpEvent): QmpClient {
  const pending: Pending[] = []
  let closed: Error | undefined
  let resolveLost: (error: Error) => void = () => undefined
  const lost = new Promise<Error>((resolve) => (resolveLost = resolve))
  const expectAnswer = async (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed === undefined) pending.push({ resolve, reject })
      else reject(closed)
    })
  const close = (error: Error): void => {
    closed ??= error
    resolveLost(closed)
    for (const { reject } of pending.splice(0)) reject(error)
  }

  const greeting = expectAnswer()
  // handshake() reports the error; a machine stopped before the handshake is not a bug.
  greeting.catch(() => undefined)

  readBoundedLines(stream, longestMessage, {
    onLine: (line, whole) => {
      if (closed !== undefined) return
      const message = whole ? parseMessage(line) : undefined
      if (message === undefined)
        close(new Error(`QEMU sent a line that is not QMP: ${line.slice(0, 200)}`))
      else if (message.event !== undefined) onEvent(nameOf(message), reasonOf(message))
      else if (message.error === undefined) pending.shift()?.resolve(message.return)
      else pending.shift()?.reject(refusalOf(message))
    },
    // A machine that has ended resets the socket.
    onClose: (error) =>
      close(new Error(error?.message ?? 'QEMU closed its control socket', { cause: error })),
  })

  const execute = async (command: string, parameters?: QmpParameters): Promise<unknown> => {
    const answer = expectAnswer()
    // JSON.stringify leaves out undefined arguments.
    const message = { execute: command, arguments: parameters }
    if (closed === undefined) stream.write(`${JSON.stringify(message)}\n`)
    return answer
  }
  return {
    handshake: async () => {
      await greeting
      await execute('qmp_capabilities')
    },
    execute,
    lost,
  }
}

/** QEMU is controlled by QMP on the descriptor connected to us; events also report its end. */
export function createQmpControl(patienceMs = ordinaryPatienceMs): MachineControl {
  return {
    vmm: 'qemu',
    startsStopped: true,
    patienceMs,
    open: (child, onEvent) => createQmpClient(child.control, onEvent),
    readLastWords: async () => Promise.resolve({ lines: [], event: null }),
  }
}

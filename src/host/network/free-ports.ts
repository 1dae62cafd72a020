import { createSocket } from 'node:dgram'
import { once, type EventEmitter } from 'node:events'
import { createServer } from 'node:net'

interface PortWish {
  readonly protocol: 'tcp' | 'udp'
  /** Null: any free port. */
  readonly port: number | null
}

/** A port of 127.0.0.1, or the system's error. */
export type PortFound = { readonly port: number } | { readonly problem: string }

interface Holder {
  readonly found: PortFound
  release(): Promise<void>
}

async function hold({ protocol, port }: PortWish): Promise<Holder> {
  const socket = protocol === 'tcp' ? createServer() : createSocket('udp4')
  // once() rejects if an error comes instead of the event.
  const listening = once(socket as EventEmitter, 'listening')
  if ('listen' in socket) socket.listen(port ?? 0, '127.0.0.1')
  else socket.bind(port ?? 0, '127.0.0.1')
  try {
    await listening
  } catch (error) {
    return { found: { problem: (error as Error).message }, release: async () => Promise.resolve() }
  }
  const address = socket.address()
  return {
    found: { port: typeof address === 'object' && address !== null ? address.port : 0 },
    release: async () => {
      const closed = once(socket as EventEmitter, 'close')
      socket.close()
      await closed
    },
  }
}

/**
 * Finds a different free port of 127.0.0.1 for each request. They are free when this returns;
 * another process can take one before it is used.
 */
export async function findFreePorts(wishes: readonly PortWish[]): Promise<readonly PortFound[]> {
  const holders = new Map<number, Holder>()
  // Fixed numbers first, or a random free port could take one of them.
  const order = [...wishes.entries()].sort(
    ([, a], [, b]) => Number(a.port === null) - Number(b.port === null),
  )
  for (const [index, wish] of order) holders.set(index, await hold(wish))
  await Promise.all([...holders.values()].map(async (holder) => holder.release()))
  return wishes.map((_, index) => holders.get(index)?.found ?? { problem: 'not looked for' })
}

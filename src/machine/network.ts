import { findFreePorts } from '../host/network/free-ports.js'
import type { BootSettings } from '../profile/schema/boot-section.js'
import { failure, success, type Outcome } from '../verdict.js'

/** QEMU's default address for the first card; every VMM gives the guest the same one. */
export const guestMac = '52:54:00:12:34:56'

/** A port of the guest that the host reaches at 127.0.0.1. */
export interface ForwardedPort {
  readonly guest: number
  readonly host: number
  readonly protocol: 'tcp' | 'udp'
}

type NetworkSettings = NonNullable<BootSettings['network']>

export interface Network {
  readonly device: NonNullable<NetworkSettings['device']>
  readonly forward: readonly ForwardedPort[]
  /** The guest may reach the host and the world. */
  readonly outgoing: boolean
  /** A tap interface instead of QEMU's user-mode network. */
  readonly tap: string | null
}

/** Chooses a host port for every forwarded port. Fails if a port is in use. */
export async function decideNetwork(
  settings: NetworkSettings | undefined,
): Promise<Outcome<Network | null>> {
  if (settings === undefined) return success(null)
  const { device = 'virtio-net', forward = [], outgoing = false, tap = null } = settings
  const requests = forward.map(({ host = null, protocol = 'tcp' }) => ({ protocol, port: host }))
  const found = await findFreePorts(requests)
  const ports: ForwardedPort[] = []
  for (const [index, { guest, host, protocol = 'tcp' }] of forward.entries()) {
    const got = found[index] ?? { problem: 'no answer' }
    if ('problem' in got)
      return failure('infrastructure', `port ${host ?? 'of the host'}: ${got.problem}`, {
        hint: `leave out boot.network.forward.${index}.host to use a free port`,
      })
    ports.push({ guest, host: got.port, protocol })
  }
  return success({ device, forward: ports, outgoing, tap })
}

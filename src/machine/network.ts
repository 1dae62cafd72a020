import { findFreePorts } from '../host/network/free-ports.js'
import type { BootSettings } from '../profile/schema/boot-section.js'
import { failure, success, type Outcome } from '../verdict.js'

/** The address that QEMU gives a machine's first card: the same to the guest on every VMM. */
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
  /** A tap interface in place of the network that QEMU plays itself. */
  readonly tap: string | null
}

/** Decides on a network: every forwarded port gets its host port. Fails where a port is in use. */
export async function decideNetwork(
  settings: NetworkSettings | undefined,
): Promise<Outcome<Network | null>> {
  if (settings === undefined) return success(null)
  const { device = 'virtio-net', forward = [], outgoing = false, tap = null } = settings
  const wishes = forward.map(({ host = null, protocol = 'tcp' }) => ({ protocol, port: host }))
  const found = await findFreePorts(wishes)
  const ports: ForwardedPort[] = []
  for (const [index, { guest, host, protocol = 'tcp' }] of forward.entries()) {
    const got = found[index] ?? { problem: 'no answer' }
    if ('problem' in got)
      return failure('infrastructure', `port ${host ?? 'of the host'}: ${got.problem}`, {
        hint: `leave boot.network.forward.${index}.host out, and a free port is taken`,
      })
    ports.push({ guest, host: got.port, protocol })
  }
  return success({ device, forward: ports, outgoing, tap })
}

function backend({ forward, outgoing, tap }: Network): string {
  if (tap !== null) return `tap,id=net0,ifname=${tap},script=no,downscript=no`
  // Restricted, the guest still has DHCP and its forwarded ports (QEMU: net/slirp), and nothing else:
  // what is tested must not depend on who answers outside, and must not send anything there.
  const restrict = outgoing ? '' : ',restrict=on'
  const rules = forward.map(
    ({ guest, host, protocol }) => `,hostfwd=${protocol}:127.0.0.1:${host}-:${guest}`,
  )
  return `user,id=net0${restrict}${rules.join('')}`
}

/** Without its boot ROM a card cannot delay a disk boot by trying to boot from the network. */
const cards: Readonly<Record<Network['device'], string>> = {
  'virtio-net': 'virtio-net-pci,netdev=net0,romfile=',
  vmxnet3: 'vmxnet3,netdev=net0,romfile=',
  e1000: 'e1000,netdev=net0,romfile=',
}

/** QEMU's options for a network, or for none at all. */
export function networkArguments(network: Network | null, machine: string): readonly string[] {
  if (network === null) return ['-nic', 'none']
  const card = machine === 'microvm' ? 'virtio-net-device,netdev=net0' : cards[network.device]
  return ['-netdev', backend(network), '-device', card]
}

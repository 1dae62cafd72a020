import type { Network } from '../network.js'

function backend({ forward, outgoing, tap }: Network): string {
  if (tap !== null) return `tap,id=net0,ifname=${tap},script=no,downscript=no`
  // A restricted guest only has DHCP and its forwarded ports (QEMU: net/slirp): a test must neither
  // depend on the outside world nor send anything there.
  const restrict = outgoing ? '' : ',restrict=on'
  const rules = forward.map(
    ({ guest, host, protocol }) => `,hostfwd=${protocol}:127.0.0.1:${host}-:${guest}`,
  )
  return `user,id=net0${restrict}${rules.join('')}`
}

/** Without boot ROMs, so that no card delays a disk boot by trying to boot from the network. */
const cards: Readonly<Record<Network['device'], string>> = {
  'virtio-net': 'virtio-net-pci,netdev=net0,romfile=',
  vmxnet3: 'vmxnet3,netdev=net0,romfile=',
  e1000: 'e1000,netdev=net0,romfile=',
}

/** QEMU's options for a network, or for none. */
export function networkArguments(network: Network | null, machine: string): readonly string[] {
  if (network === null) return ['-nic', 'none']
  const card = machine === 'microvm' ? 'virtio-net-device,netdev=net0' : cards[network.device]
  return ['-netdev', backend(network), '-device', card]
}

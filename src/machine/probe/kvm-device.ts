/** The device of KVM, and how to let every user open it. */
export const kvmDevice = '/dev/kvm'

/** A command to be run as root. */
export interface AccessCommand {
  readonly argv: readonly string[]
  readonly input?: string
}

/** GitHub documents the same rule for its runners; MODE is also systemd's own default. */
export const kvmRule = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n'

/** udev applies a rule in the background, so settle waits for it. */
const applyRules: readonly AccessCommand[] = [
  { argv: ['udevadm', 'control', '--reload-rules'] },
  { argv: ['udevadm', 'trigger', '--name-match=kvm'] },
  { argv: ['udevadm', 'settle', '--timeout=20'] },
]

/**
 * Lets every user open the device, for ever. Only a rule lasts: whenever udev is triggered, as by
 * installing QEMU, it sets owner, mode and access list of the device anew, some seconds later.
 */
export const lastingKvmRule: readonly AccessCommand[] = [
  { argv: ['tee', '/etc/udev/rules.d/99-kvm4all.rules'], input: kvmRule },
  ...applyRules,
]

/** The same until the host reboots, from a file with the rule. */
export function planPassingKvmRule(file: string): readonly AccessCommand[] {
  const target = '/run/udev/rules.d/99-kvm4all.rules'
  return [{ argv: ['install', '-D', '--mode=644', file, target] }, ...applyRules]
}

/** Without udev, as in a container, whose device is its own. */
export const chmodKvm: readonly AccessCommand[] = [{ argv: ['chmod', '0666', kvmDevice] }]

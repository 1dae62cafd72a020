/**
 * Skips that CI accepts. Whatever else is skipped there fails, for a test that never runs shows
 * nothing. `name` is part of the test's name, which says what it lacks.
 */
export const allowedSkips = [
  { name: /\(missing: firecracker\)$/, reason: 'Debian and Ubuntu do not package it' },
  { name: /\(missing: cloud-hypervisor\)$/, reason: 'Debian and Ubuntu do not package it' },
  { name: /no linux-source-6\.12\)/, reason: 'Ubuntu packages other versions of the kernel' },
  { name: /no bloat-o-meter\)/, reason: 'it comes with the sources of a kernel, see above' },
  { name: /no Node from 20\.19 to 23 on this machine\)/, reason: 'the machine has a newer one' },
  { name: /no right to a mount namespace/, reason: 'needs root and a container that may mount' },
  { name: /a kernel without KVM/, reason: 'the host lacks it' },
  { name: /\(needs root, sudo and a mount namespace\)/, reason: 'containers may not have them' },
  { name: /\(as root\)/, reason: 'only root can give files to another user' },
  { name: /\(needs unshare --pid\)/, reason: 'containers may not make PID namespaces' },
]

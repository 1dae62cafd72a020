import type { Environment } from '../process/environment.js'
import { orderMounts, type Mount } from './mounts.js'

/**
 * How a box is made: by root, in a user namespace of our own, or by root through sudo where the
 * system forbids such namespaces (AppArmor on Ubuntu since 23.10).
 */
export const boxWays = ['root', 'user-namespace', 'sudo'] as const
export type BoxWay = (typeof boxWays)[number]

export interface BoxView {
  readonly mounts: readonly Mount[]
  /** Whether the host's network is shared, with its loopback and its abstract sockets. */
  readonly network: boolean
  /** Files and folders below /proc through which root could change the host. */
  readonly processFiles: readonly string[]
}

/** What root keeps: without it, tar could not unpack, nor a build write where another user owns. */
const rootKeeps = ['CAP_CHOWN', 'CAP_DAC_OVERRIDE', 'CAP_FOWNER', 'CAP_FSETID']
/** For setpriv, which becomes the user. */
const sudoKeeps = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP']

function keep(capabilities: readonly string[]): readonly string[] {
  return ['--cap-drop', 'ALL', ...capabilities.flatMap((name) => ['--cap-add', name])]
}

function privileges(way: BoxWay, isRoot: boolean): readonly string[] {
  switch (way) {
    case 'root':
      return keep(rootKeeps)
    case 'sudo':
      return keep(sudoKeeps)
    case 'user-namespace':
      return isRoot ? ['--unshare-user', ...keep([])] : []
  }
}

function mountArguments(mount: Mount): readonly string[] {
  switch (mount.kind) {
    case 'read':
      return ['--ro-bind', mount.from ?? mount.path, mount.path]
    case 'read-if-there':
      return ['--ro-bind-try', mount.path, mount.path]
    case 'write':
      return ['--bind', mount.from ?? mount.path, mount.path]
    case 'link':
      return ['--symlink', mount.target, mount.path]
    case 'folder':
      return ['--dir', mount.path]
    case 'empty':
      return ['--tmpfs', mount.path]
    case 'device':
      return ['--dev-bind', mount.path, mount.path]
  }
}

/** Variables that sudo sets, and the one that it gets from us. */
const sudoVariables = [
  ...['SUDO_COMMAND', 'SUDO_USER', 'SUDO_UID', 'SUDO_GID', 'SUDO_HOME', 'MAIL'],
  'LC_ALL',
]

/**
 * The arguments of bwrap before the command (bwrap(1), 0.4 and newer). Its namespaces hide every
 * process, socket and System V object of the host; the programs in it die with us.
 */
export function bwrapArguments(
  { mounts, network, processFiles }: BoxView,
  way: BoxWay,
  isRoot: boolean,
  cwd: string,
  env: Environment,
): readonly string[] {
  return [
    ...['--die-with-parent', '--unshare-pid', '--unshare-ipc', '--unshare-uts'],
    '--unshare-cgroup-try',
    ...(network ? [] : ['--unshare-net']),
    ...privileges(way, isRoot),
    ...['--proc', '/proc', '--dev', '/dev'],
    // Root writes them even without capabilities: /proc/sys/kernel/core_pattern names a program that
    // the kernel runs outside.
    ...processFiles.flatMap((file) => ['--ro-bind', file, file]),
    ...orderMounts(mounts).flatMap(mountArguments),
    ...['--remount-ro', '/', '--chdir', cwd],
    ...sudoVariables.flatMap((name) => ['--unsetenv', name]),
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
  ]
}

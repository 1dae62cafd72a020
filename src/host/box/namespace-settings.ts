import { readTextIfThere } from '../files/files.js'

/** A setting of the kernel that keeps boxes from being made, and the command that changes it. */
export interface ForbiddingSetting {
  /** As sysctl(8) prints it. */
  readonly setting: string
  readonly command: string
  /** Whether it holds for root as well, so that sudo is no way around it. */
  readonly forRoot: boolean
}

interface Rule extends Pick<ForbiddingSetting, 'forRoot'> {
  readonly key: string
  readonly forbids: (value: string) => boolean
  /** What allows it again; the kernel's own limits are in the thousands. */
  readonly allowing: string
}

const isZero = (value: string): boolean => value === '0'

/**
 * The limits of Documentation/admin-guide/sysctl/user.rst for the namespaces that bubblewrap makes;
 * unprivileged_userns_clone is Debian's and others' own, the last one is AppArmor's.
 */
const rules: readonly Rule[] = [
  {
    key: 'kernel.unprivileged_userns_clone',
    forbids: isZero,
    allowing: '1',
    forRoot: false,
  },
  ...['user', 'mnt', 'pid', 'ipc', 'uts', 'net'].map((kind) => ({
    key: `user.max_${kind}_namespaces`,
    forbids: isZero,
    allowing: '10000',
    forRoot: true,
  })),
  {
    key: 'kernel.apparmor_restrict_unprivileged_userns',
    forbids: (value) => value === '1',
    allowing: '0',
    forRoot: false,
  },
]

/** Reads a file of /proc/sys; undefined where the kernel has no such setting. */
export type ReadSetting = (file: string) => Promise<string | undefined>

/** The settings of this host that forbid a box to its user. */
export async function listForbiddingSettings(
  root: boolean,
  read: ReadSetting = readTextIfThere,
): Promise<readonly ForbiddingSetting[]> {
  const found: ForbiddingSetting[] = []
  for (const { key, forbids, allowing, forRoot } of rules) {
    if (root && !forRoot) continue
    // Some containers hide them.
    const text = await read(`/proc/sys/${key.replaceAll('.', '/')}`).catch(() => undefined)
    const value = text?.trim()
    if (value === undefined || !forbids(value)) continue
    const command = `${root ? '' : 'sudo '}sysctl -w ${key}=${allowing}`
    found.push({ setting: `${key} = ${value}`, command, forRoot })
  }
  return found
}

const sudoWay = 'give this user sudo without a password'

/** Why no way works here, by what each one said, and what to do. */
export function explainNoWay(
  problems: readonly string[],
  settings: readonly ForbiddingSetting[],
  root: boolean,
): { readonly reason: string; readonly remedy: string } {
  const said = settings.map(({ setting }) => setting).join(', ')
  const reason = `bubblewrap cannot make one here: ${problems.join('; ')}${said === '' ? '' : ` (${said})`}`
  const commands = settings.map(({ command }) => command).join(' && ')
  if (commands === '')
    return {
      reason,
      remedy: root
        ? 'start the container with the right to mount (options: --privileged), or run outside it'
        : `allow user namespaces (what forbids them is no setting that is known: a security module or a container?), or ${sudoWay}`,
    }
  const hasWayAround = !root && settings.every(({ forRoot }) => !forRoot)
  return {
    reason,
    remedy: `allow namespaces: ${commands}${hasWayAround ? `, or ${sudoWay}` : ' (for a container: on its host)'}`,
  }
}

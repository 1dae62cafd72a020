/**
 * The environment that children get. An allow-list: nothing named ACTIONS_*, INPUT_* or *_TOKEN can
 * reach a build or a guest. RUNNER_TRACKING_ID stays, because the runner finds orphans by it.
 */
const passedOn = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TERM',
  'TMPDIR',
  'TZ',
  'RUNNER_TRACKING_ID',
] as const

export type Environment = Readonly<Record<string, string>>

export function childEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  additions: Environment = {},
): Environment {
  const kept = passedOn.flatMap((name) => {
    const value = own[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), ...additions }
}

/** Folders of system programs that a build needs and an ordinary user's PATH lacks. */
export const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'] as const

/** A PATH for builds: what is to stand in front, this process's own, the system's folders. */
export function childPath(inFront: readonly string[]): string {
  const own = (process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(Boolean)
  return [...new Set([...inFront, ...own, ...systemFolders])].join(':')
}

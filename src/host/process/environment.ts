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

/**
 * What those of our own children get besides that fetch for us (git, apt-get), and no build and no
 * guest: the ways to the network, whose addresses may hold passwords, and the agent of SSH keys.
 */
const ways = [
  ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
  // http_proxy has no twin in capitals: in a CGI program that would be a header of the request.
  ...['HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'SSH_AUTH_SOCK'],
] as const

export function fetchEnvironment(
  own: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  return Object.fromEntries(
    ways.flatMap((name) => {
      const value = own[name]
      return value === undefined || value === '' ? [] : [[name, value] as const]
    }),
  )
}

/** Folders of system programs that a build needs and an ordinary user's PATH lacks. */
export const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'] as const

/** A PATH for builds: what is to stand in front, this process's own, the system's folders. */
export function childPath(inFront: readonly string[]): string {
  const own = (process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(Boolean)
  return [...new Set([...inFront, ...own, ...systemFolders])].join(':')
}

/**
 * The environment for children. An allow-list: nothing named ACTIONS_*, INPUT_* or *_TOKEN can reach
 * a build or a guest. RUNNER_TRACKING_ID stays, because the runner uses it to find orphans.
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

/** Whether children get a variable with our own value: it is no secret. */
export function isPassedOn(name: string): boolean {
  return passedOn.some((passed) => passed === name)
}

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
 * Additional variables for our own children that fetch (git, apt-get), never for builds or guests:
 * proxies, whose addresses may contain passwords, certificates, and the SSH agent.
 */
const fetchVariables = [
  ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
  // No HTTP_PROXY: in a CGI program that would be a request header.
  ...['HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'SSH_AUTH_SOCK'],
] as const

export function fetchEnvironment(
  own: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  return Object.fromEntries(
    fetchVariables.flatMap((name) => {
      const value = own[name]
      return value === undefined || value === '' ? [] : [[name, value] as const]
    }),
  )
}

/** Folders of system programs that a build needs and an ordinary user's PATH lacks. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'] as const

/** A PATH for builds: `inFront`, then this process's PATH, then the system folders. */
export function childPath(inFront: readonly string[]): string {
  const own = (process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(Boolean)
  return [...new Set([...inFront, ...own, ...systemFolders])].join(':')
}

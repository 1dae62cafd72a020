import path from 'node:path'
import { matchesVariable, objectToVariable } from './variable-names.js'

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

/** `cwd` is the child's folder, as shells keep it in PWD: make's `$(PWD)` and Kbuild's `M=` use it. */
export function childEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  additions: Environment = {},
  cwd?: string,
): Environment {
  const kept = passedOn.flatMap((name) => {
    const value = own[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const folder = cwd === undefined ? {} : { PWD: path.resolve(cwd) }
  return { ...Object.fromEntries(kept), ...additions, ...folder }
}

/** A variable of ours that the profile passes on to its build. */
export interface PassedVariable {
  readonly name: string
  readonly value: string
}

export interface PassedVariables {
  /** Sorted by name. */
  readonly passed: readonly PassedVariable[]
  /** Variables that an entry meant and that stay here, with the reason. */
  readonly heldBack: readonly { readonly name: string; readonly why: string }[]
}

/** `scheme://user:password@`, as in the addresses of proxies and databases. */
const password = /:\/\/[^/\s@:]*:[^/\s@]+@/

/** Selects our own variables by the entries of `build.pass_env`. Secrets never pass. */
export function passVariables(
  patterns: readonly string[],
  own: Readonly<Record<string, string | undefined>> = process.env,
): PassedVariables {
  const meant = Object.entries(own)
    .filter(([name]) => patterns.some((pattern) => matchesVariable(pattern, name)))
    .flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const judged = meant.map((variable) => ({
    ...variable,
    why:
      objectToVariable(variable.name) ??
      (password.test(variable.value) ? 'has a password in its value' : undefined),
  }))
  return {
    passed: judged.flatMap(({ name, value, why }) => (why === undefined ? [{ name, value }] : [])),
    heldBack: judged.flatMap(({ name, why }) => (why === undefined ? [] : [{ name, why }])),
  }
}

/** Names of our own variables that a child with these additions lacks, for hints. */
export function listLacked(
  additions: Environment,
  own: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  const has = new Set<string>([...passedOn, ...Object.keys(additions), 'PWD', 'OLDPWD'])
  return Object.keys(own).filter((name) => !has.has(name))
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

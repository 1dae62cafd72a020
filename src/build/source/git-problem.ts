import type { EndReason } from '../../host/process/process.js'
import { failure, type Outcome } from '../../verdict.js'

/** An address without user and password, for display and for files. */
export function withoutPassword(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1')
}

/** Git's progress lines: signs of life, not messages. */
export function isProgress(line: string): boolean {
  return /^(?:remote: )?(?:[A-Z][a-z]+ [a-z]+: +\d|Total \d)/.test(line)
}

interface Sign {
  readonly pattern: RegExp
  readonly kind: 'infrastructure' | 'invalid-profile'
  readonly what: (url: string, ref: string) => string
  readonly hint: string
}

/** Git's error messages, the most certain first; in C.UTF-8, as of git 2.39. */
const signs: readonly Sign[] = [
  {
    pattern: /couldn't find remote ref|not our ref|no such remote ref/,
    kind: 'invalid-profile',
    what: (url, ref) => `${url} has no ${ref}`,
    hint: 'source.ref is a branch, a tag or all 40 digits of a commit, which the repository must still have',
  },
  {
    pattern:
      /could not read (?:Username|Password)|Authentication failed|Permission denied \(|Host key verification failed|returned error: (?:401|403)/,
    kind: 'infrastructure',
    what: (url) => `${url} requires authentication, or does not exist`,
    hint: 'compare the address; for a private repository set up a credential helper of git or an SSH agent (in a workflow: actions/checkout with a path, and source.path)',
  },
  {
    pattern:
      /does not appear to be a git repository|repository .{1,500} (?:not found|does not exist)|Repository not found|returned error: 404/i,
    kind: 'invalid-profile',
    what: (url) => `there is no repository ${url}`,
    hint: 'compare source.git; without access a private repository looks as if it did not exist',
  },
  {
    pattern:
      /Could not resolve (?:host|proxy)|Failed to connect|Connection (?:refused|timed out|reset)|unable to connect|Network is unreachable|SSL|certificate|early EOF|hung up|RPC failed/i,
    kind: 'infrastructure',
    what: (url) => `${url} cannot be reached`,
    hint: 'git gets http_proxy, https_proxy and no_proxy of this process; a folder as source.path needs no network',
  },
  {
    pattern: /transport '\w+' not allowed/,
    kind: 'infrastructure',
    what: () => 'git may fetch by https, http, ssh and its own protocol, and from folders',
    hint: 'your git configuration may lead the address to another helper (url.….insteadOf): fetch the sources yourself, and name their folder as source.path',
  },
  {
    pattern: /No space left on device/,
    kind: 'infrastructure',
    what: () => 'the disk is full',
    hint: 'make room below the cache folder, or set XDG_CACHE_HOME',
  },
]

const broken =
  /Unable to create '.{1,400}\.lock'|(?:loose )?object .{0,400}(?:corrupt|is empty)|bad object|unable to read tree|index file (?:corrupt|smaller)|not (?:a git repository|in a git directory)|shallow file has changed/

/** Whether the kept checkout is broken, e.g. by a killed process: a new one helps. */
export function isBrokenCheckout(messages: readonly string[]): boolean {
  return messages.some((line) => broken.test(line))
}

/** Why a fetch failed. `messages` are git's, `limitMs` is its time limit. */
export function judgeGitFailure(
  url: string,
  ref: string,
  {
    reason,
    messages,
    limitMs,
  }: { reason: EndReason; messages: readonly string[]; limitMs: number },
): Outcome<never> {
  const address = withoutPassword(url)
  const lines = messages.slice(-10).map((line) => line.replaceAll(url, address))
  const evidence = lines.length === 0 ? [] : [{ source: 'git', firstLine: 1, lines }]
  const summary = `cannot fetch ${ref} from ${address}`
  if (reason === 'timeout' || reason === 'silence') {
    const limit = `${limitMs / 1000} s`
    const what = reason === 'silence' ? `no data for ${limit}` : `not done after ${limit}`
    return failure('infrastructure', `${summary}: ${what}`, {
      evidence,
      hint: 'try again later, or fetch the sources beforehand and name their folder as source.path',
    })
  }
  const sign = signs.find(({ pattern }) => messages.some((line) => pattern.test(line)))
  return sign === undefined
    ? failure('infrastructure', summary, {
        evidence,
        hint: 'check source.git and source.ref, and that this host can reach the server',
      })
    : failure(sign.kind, `${summary}: ${sign.what(address, ref)}`, { evidence, hint: sign.hint })
}

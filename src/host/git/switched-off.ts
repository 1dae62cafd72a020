/**
 * Settings of each of our git calls, as options of its command line: they are stronger than any
 * configuration. None of our calls needs a program that a repository names.
 */
export const ownSettings: readonly string[] = [
  // Empty: since git 2.36 it is a yes or no, before it was a program.
  'core.fsmonitor=',
  'core.hooksPath=/dev/null',
  'core.askPass=',
  'core.alternateRefsCommand=true',
  'log.showSignature=false',
  'protocol.ext.allow=never',
  'protocol.fd.allow=never',
  'advice.detachedHead=false',
  'gc.auto=0',
  'maintenance.auto=false',
  // For the git processes that git starts itself, such as those in submodules.
  'safe.directory=*',
  'safe.bareRepository=explicit',
]

/** Keys that name programs which our calls could run, as a regular expression of `git config`. */
export const programKeys =
  '^(filter\\..*|credential\\.(.*\\.)?helper|remote\\..*\\.(uploadpack|receivepack|vcs)|core\\.(sshcommand|gitproxy))$'

/** What `git lfs install --local` writes; actions/checkout calls it for `lfs: true`. */
const lfs: ReadonlySet<string> = new Set([
  'filter.lfs.clean=git-lfs clean -- %f',
  'filter.lfs.smudge=git-lfs smudge -- %f',
  'filter.lfs.smudge=git-lfs smudge --skip -- %f',
  'filter.lfs.process=git-lfs filter-process',
  'filter.lfs.process=git-lfs filter-process --skip',
  'filter.lfs.required=true',
])

/** Neutral values, by the end of the key; everything else becomes empty. */
const neutral: Readonly<Record<string, string>> = {
  required: 'false',
  uploadpack: 'git-upload-pack',
  receivepack: 'git-receive-pack',
  sshcommand: 'ssh',
  gitproxy: 'none',
}

/** Scopes of the configuration that belong to the repository. */
const ofRepository: ReadonlySet<string> = new Set(['local', 'worktree', 'submodule'])

/**
 * The settings that switch off programs of a repository that somebody else configured, from the
 * output of `git config --null --show-scope --get-regexp`; undefined if one of them has a name that
 * the command line of git cannot contain.
 */
export function settingsAgainst(listed: readonly string[]): readonly string[] | undefined {
  const keys = new Set<string>()
  for (let at = 0; at + 1 < listed.length; at += 2) {
    const [scope = '', entry = ''] = listed.slice(at, at + 2)
    const end = entry.indexOf('\n')
    const key = end < 0 ? entry : entry.slice(0, end)
    const value = end < 0 ? 'true' : entry.slice(end + 1)
    if (ofRepository.has(scope) && !lfs.has(`${key}=${value}`)) keys.add(key)
  }
  if ([...keys].some((key) => key.includes('='))) return undefined
  return [...keys].map((key) => `${key}=${neutral[key.slice(key.lastIndexOf('.') + 1)] ?? ''}`)
}

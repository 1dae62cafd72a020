import { z } from 'zod'

/** The protocols that git may use for sources, in git's own names; `file` is decided by path. */
export const remoteProtocols = ['https', 'http', 'ssh', 'git'] as const

/** Of a local repository the path; in a file: URL it is encoded. */
type GitAddress =
  | { readonly type: 'remote' }
  | { readonly type: 'local'; readonly path: string; readonly isUrl: boolean }
  | GitObjection
interface GitObjection {
  readonly type: 'refused'
  readonly why: string
}

const accepted = 'https://, http://, ssh:// or git:// URL, user@host:path, file:// URL or folder'

function refuse(why: string): GitObjection {
  return { type: 'refused', why: `${why}; expected an ${accepted}` }
}

function localOf(url: string): GitAddress {
  const [, encoded] = /^file:\/\/(\/.*)$/.exec(url) ?? []
  return encoded === undefined
    ? refuse('a file: URL starts with file:///')
    : { type: 'local', path: encoded, isUrl: true }
}

/** What an address of a repository means to git (git: connect.c, transport.c). */
export function parseGitAddress(url: string): GitAddress {
  if (url.startsWith('-')) return refuse('it would be an option of git’s')
  const [, helper] = /^([A-Za-z0-9][A-Za-z0-9+.-]*)::/.exec(url) ?? []
  if (helper !== undefined) return refuse(`${helper}:: starts a program (git-remote-${helper})`)
  const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(url) ?? []
  if (scheme === undefined)
    return atHost(url) ? hostOf(url) : { type: 'local', path: url, isUrl: false }
  if (scheme.toLowerCase() === 'file') return localOf(url)
  if (!remoteProtocols.some((name) => name === scheme)) return refuse(`${scheme}: is not accepted`)
  // ssh would take it as an option.
  return /^[a-z]+:\/\/(?:[^/@]*@)?-/.test(url)
    ? refuse('the name of a host does not start with a hyphen')
    : { type: 'remote' }
}

/** `host:path`: a colon before the first slash. */
function atHost(url: string): boolean {
  return /^[^/]*:/.test(url)
}

function hostOf(url: string): GitAddress {
  return /^(?:[A-Za-z0-9_.+-]+@)?(?:[A-Za-z0-9_][A-Za-z0-9_.-]*|\[[0-9A-Fa-f:.]+\]):./.test(url) &&
    !url.startsWith('-')
    ? { type: 'remote' }
    : refuse('it is not an address of a host')
}

export const gitAddress = z
  .string()
  .min(1)
  .superRefine((url, context) => {
    const address = parseGitAddress(url)
    if (address.type === 'refused') context.addIssue({ code: 'custom', message: address.why })
  })

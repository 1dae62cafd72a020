import { callGit, type GitCall } from './call.js'

/** What a remote has, as far as it was asked. */
export interface RemoteFacts {
  /** The branch that its HEAD stands for. */
  readonly defaultBranch: string | null
  /** Commits by full names of references; of annotated tags the commit that they stand for. */
  readonly references: ReadonlyMap<string, string>
}

/** Where `origin` is; null without such a remote. */
export async function originOf(folder: string): Promise<string | null> {
  const { ok, text } = await callGit(folder, ['config', '--get', 'remote.origin.url'])
  return ok ? text.trim() : null
}

/** Asks `origin` for its default branch and for references; git's messages if it does not answer. */
export async function askOrigin(
  folder: string,
  references: readonly string[],
  call: GitCall,
): Promise<RemoteFacts | { readonly messages: string }> {
  const args = ['ls-remote', '--symref', '--', 'origin', 'HEAD', ...references]
  const { ok, text, messages } = await callGit(folder, args, { ...call, network: true })
  return ok ? parseRemote(text) : { messages }
}

export function parseRemote(text: string): RemoteFacts {
  let defaultBranch: string | null = null
  const references = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [what = '', name = ''] = line.split('\t')
    if (name === 'HEAD') defaultBranch = /^ref: refs\/heads\/(.+)/.exec(what)?.[1] ?? defaultBranch
    // The commit of an annotated tag follows the tag itself.
    else if (name !== '') references.set(name.replace(/\^\{\}$/, ''), what)
  }
  return { defaultBranch, references }
}

/** Fetches references or commits from `origin`; null, or git's messages if it fails. */
export async function fetchFromOrigin(
  folder: string,
  refspecs: readonly string[],
  { commits, ...call }: GitCall & { readonly commits: number | null },
): Promise<string | null> {
  const depth = commits === null ? [] : [`--depth=${commits}`]
  const how = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
  const args = ['fetch', ...how, ...depth, '--', 'origin', ...refspecs]
  const { ok, messages } = await callGit(folder, args, { ...call, network: true })
  return ok ? null : messages
}

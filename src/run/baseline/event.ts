/** What the event of a workflow says about the commit to compare with. */
export interface EventBase {
  /** The repository of the workflow, such as `octo-org/kernels`. */
  readonly repository: string
  /** The branch that a pull request or a merge queue goes into, or else the default branch. */
  readonly branch: string | null
  /** The very commit that a merge queue builds on. */
  readonly commit: string | null
  /** The tag that is built: it is compared with the one before. */
  readonly tag: string | null
}

/** The owner and name in a remote's address on a server, in lower case; null for a folder. */
export function repositoryAt(address: string | null): string | null {
  const onServer = /^(?:[a-z][a-z+]*:\/\/|[^/@]+@)[^/:]+(?::\d+)?[/:](?<path>.+)$/.exec(
    address ?? '',
  )
  const { path = '' } = onServer?.groups ?? {}
  if (path === '' || address?.startsWith('file:') === true) return null
  const name = path.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '')
  return name.split('/').slice(-2).join('/').toLowerCase()
}

/**
 * Whether a remote's address can be that of a repository. Only an address on a server names its
 * owner; a folder, as in tests and mirrors, can be of any repository.
 */
export function isAddressOf(address: string | null, repository: string): boolean {
  const named = repositoryAt(address)
  return named === null || named === repository.toLowerCase()
}

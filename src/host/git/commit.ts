import { callGit, type GitAnswer, type GitCall } from './call.js'

/** The identity for automatic commits, where git may have none configured. */
const identity = {
  GIT_AUTHOR_NAME: 'osv-kernel',
  GIT_AUTHOR_EMAIL: 'osv-kernel@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'osv-kernel',
  GIT_COMMITTER_EMAIL: 'osv-kernel@users.noreply.github.com',
}

interface NewCommit {
  readonly parents: readonly string[]
  /** Texts of top-level files, by name; other files of the first parent stay. */
  readonly files: ReadonlyMap<string, string>
  readonly message: string
}

/** Creates a commit of top-level files, without a work tree or an index. */
export async function makeCommit(
  folder: string,
  { parents, files, message }: NewCommit,
): Promise<GitAnswer> {
  const [base] = parents
  const listed =
    base === undefined ? undefined : await callGit(folder, ['ls-tree', '-z', base, '--'])
  if (listed?.ok === false) return listed
  const entries = (listed?.text ?? '')
    .split('\0')
    .filter((entry) => entry !== '' && !files.has(entry.slice(entry.indexOf('\t') + 1)))
  for (const [name, text] of files) {
    const stored = await callGit(folder, ['hash-object', '-w', '--stdin'], { input: text })
    if (!stored.ok) return stored
    entries.push(`100644 blob ${stored.text.trim()}\t${name}`)
  }
  const input = entries.map((entry) => `${entry}\0`).join('')
  // A partial clone may lack unchanged objects.
  const tree = await callGit(folder, ['mktree', '-z', '--missing'], { input })
  if (!tree.ok) return tree
  const args = parents.flatMap((parent) => ['-p', parent])
  return callGit(folder, ['commit-tree', tree.text.trim(), ...args], {
    input: message,
    env: identity,
  })
}

/** Moves a reference if it is still at `from`; null means that it did not exist. */
export async function moveReference(
  folder: string,
  name: string,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<GitAnswer> {
  return callGit(folder, ['update-ref', name, to, from ?? ''])
}

export async function removeReference(folder: string, name: string): Promise<void> {
  await callGit(folder, ['update-ref', '-d', name])
}

/** Fetches a remote’s branch into a separate reference, and nothing else. */
export async function fetchBranch(
  folder: string,
  { remote, branch, to }: { readonly remote: string; readonly branch: string; readonly to: string },
  options: GitCall & { readonly shallow: boolean },
): Promise<GitAnswer> {
  const { shallow, ...call } = options
  const quiet = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-gc',
  ]
  const depth = shallow ? ['--depth=1'] : []
  const spec = `+refs/heads/${branch}:${to}`
  return callGit(folder, ['fetch', ...quiet, ...depth, '--', remote, spec], {
    ...call,
    network: true,
  })
}

/** Pushes a commit to a remote’s branch, if that is a fast-forward. */
export async function pushBranch(
  folder: string,
  {
    remote,
    branch,
    commit,
  }: { readonly remote: string; readonly branch: string; readonly commit: string },
  call: GitCall,
): Promise<GitAnswer> {
  // Hooks are for pushes by people.
  const args = ['push', '--quiet', '--no-verify', '--', remote, `${commit}:refs/heads/${branch}`]
  return callGit(folder, args, { ...call, network: true })
}

/** Whether some work tree has this branch checked out. */
export async function isCheckedOut(folder: string, branch: string): Promise<boolean> {
  const { text } = await callGit(folder, ['worktree', 'list', '--porcelain'])
  return text.split('\n').includes(`branch refs/heads/${branch}`)
}

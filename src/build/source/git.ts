import { createHash } from 'node:crypto'
import path from 'node:path'
import { makeFolder } from '../../host/files.js'
import { runProcess } from '../../host/process.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { SourceContext, SourceTree } from './source-tree.js'

export function gitFolder(sourcesFolder: string, url: string, ref: string): string {
  const slug = createHash('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16)
  return path.join(sourcesFolder, `git-${slug}`)
}

/**
 * Checks out one revision of a repository, shallow, with its submodules. The checkout is kept per
 * URL and ref and brought up to date, so that a moved branch is noticed and nothing is cloned twice.
 */
export async function obtainGitSource(
  url: string,
  ref: string,
  context: SourceContext,
): Promise<Outcome<SourceTree>> {
  const folder = gitFolder(context.sourcesFolder, url, ref)
  await makeFolder(folder)

  const said: string[] = []
  const git = async (...args: readonly string[]): Promise<boolean> => {
    const { exitCode } = await runProcess(
      // A private repository must fail, not wait for a password.
      { argv: ['git', '-C', folder, ...args], env: { GIT_TERMINAL_PROMPT: '0' } },
      (line) => said.push(line),
      { signal: context.signal },
    )
    return exitCode === 0
  }
  const done =
    (await git('init', '--quiet')) &&
    (await git('fetch', '--quiet', '--depth=1', '--', url, ref)) &&
    (await git('checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD')) &&
    // Twice: once more for repositories that a build left within.
    (await git('clean', '--quiet', '--force', '--force', '-d', '-x')) &&
    (await git('submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1'))
  if (context.signal.aborted) return failure('cancelled', 'cancelled while fetching sources')
  if (!done)
    return failure('infrastructure', `cannot fetch ${ref} from ${url}`, {
      evidence: [{ source: 'git', firstLine: 1, lines: said.slice(-10) }],
      hint: 'check source.git and source.ref, and that this host can reach the server',
    })
  said.length = 0
  await git('rev-parse', 'HEAD')
  const commit = said[0] ?? ''
  return success({
    path: folder,
    identity: `git ${commit}`,
    description: `${url} ${commit.slice(0, 12)}`,
  })
}

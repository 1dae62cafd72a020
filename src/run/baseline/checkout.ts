import path from 'node:path'
import { listSubmodules } from '../../build/source/submodules.js'
import { isFolder } from '../../host/files/files.js'
import { callGit, commitAt } from '../../host/git/objects.js'
import { failure, success, type Outcome } from '../../verdict.js'

/** Nobody's hooks run in a checkout of ours. */
const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false']

/**
 * Puts the files of a commit into a folder, submodules included, from what the repository has: no
 * network, and nothing in the repository changes. Fails where a submodule's commit was not fetched.
 */
export async function checkOut(
  repository: string,
  commit: string,
  folder: string,
): Promise<Outcome<null>> {
  const steps = [
    [repository, [...quiet, 'clone', '--quiet', '--shared', '--no-checkout', '.', folder]],
    [folder, [...quiet, 'checkout', '--quiet', '--detach', commit]],
  ] as const
  for (const [where, args] of steps) {
    const { ok, said } = await callGit(where, args)
    if (!ok)
      return failure('infrastructure', `cannot check out ${commit.slice(0, 10)}: ${lastLine(said)}`)
  }
  for (const name of await listSubmodules(folder)) {
    const done = await checkOutSubmodule(repository, folder, name)
    if (!done.ok) return done
  }
  return success(null)
}

async function checkOutSubmodule(
  repository: string,
  folder: string,
  name: string,
): Promise<Outcome<null>> {
  const own = path.join(repository, name)
  const { text } = await callGit(folder, ['ls-tree', 'HEAD', '--', name])
  const pinned = /^160000 commit ([0-9a-f]+)\t/.exec(text)?.[1]
  // Named in .gitmodules and not a part of the tree, or one that the user does without as well.
  if (pinned === undefined || !(await isFolder(own)) || !(await isOwnRoot(own)))
    return success(null)
  if ((await commitAt(own, pinned)) === null)
    return failure(
      'infrastructure',
      `submodule ${name} has no commit ${pinned.slice(0, 10)} here`,
      {
        hint: `git -C ${name} fetch`,
      },
    )
  return checkOut(own, pinned, path.join(folder, name))
}

/** Whether a folder is the root of a work tree, and not just within one. */
async function isOwnRoot(folder: string): Promise<boolean> {
  const { ok, text } = await callGit(folder, ['rev-parse', '--show-prefix'])
  return ok && text.trim() === ''
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

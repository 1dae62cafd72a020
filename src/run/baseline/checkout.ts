import path from 'node:path'
import { listSubmodules } from '../../build/source/submodules.js'
import { isFolder } from '../../host/files/files.js'
import { borrowRepository } from '../../host/git/borrow.js'
import { callGit } from '../../host/git/call.js'
import { commitAt } from '../../host/git/objects.js'
import { failure, success, type Outcome } from '../../verdict.js'

/**
 * Checks out a commit and its submodules into a folder, from the objects that the repository has:
 * without network access and without changing the repository. Fails if a submodule's commit was not
 * fetched.
 */
export async function checkOut(
  repository: string,
  commit: string,
  folder: string,
): Promise<Outcome<null>> {
  const borrowed = await borrowRepository(repository, folder)
  const checkout = ['checkout', '--quiet', '--detach', commit, '--']
  const { ok, messages } = borrowed.ok ? await callGit(folder, checkout) : borrowed
  if (!ok)
    return failure(
      'infrastructure',
      `cannot check out ${commit.slice(0, 10)}: ${lastLine(messages)}`,
    )
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
  // In .gitmodules but not in the tree, or not checked out by the user either.
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

/** Whether a folder is the root of a work tree, not just inside one. */
async function isOwnRoot(folder: string): Promise<boolean> {
  const { ok, text } = await callGit(folder, ['rev-parse', '--show-prefix'])
  return ok && text.trim() === ''
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

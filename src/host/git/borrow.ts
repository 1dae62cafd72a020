import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { callGit, type GitAnswer } from './call.js'

/**
 * Makes a folder an empty repository that borrows the objects of another one: nothing is copied,
 * and the other one is only read. Unlike `git clone --shared` it starts no process in the other
 * repository, which git refuses if that belongs to another user.
 */
export async function borrowRepository(from: string, to: string): Promise<GitAnswer> {
  const asked = await callGit(from, ['rev-parse', '--git-common-dir', '--show-object-format'])
  if (!asked.ok) return asked
  const [shared = '', format = 'sha1'] = asked.text.split('\n')
  const common = path.resolve(from, shared)
  // Without hooks and other files of a template.
  const init = ['init', '--quiet', '--template=', `--object-format=${format}`, '--', to]
  const made = await callGit(from, init, { anywhere: true })
  if (!made.ok) return made
  const own = path.join(to, '.git')
  await mkdir(path.join(own, 'objects/info'), { recursive: true })
  await writeFile(path.join(own, 'objects/info/alternates'), `${path.join(common, 'objects')}\n`)
  // Where a shallow history ends; most have none.
  await copyFile(path.join(common, 'shallow'), path.join(own, 'shallow')).catch(() => undefined)
  return made
}

/** Gives a repository that borrows objects the tags and the HEAD of the one that it borrows from. */
export async function copyReferences(from: string, to: string): Promise<GitAnswer> {
  const format = '--format=create %(refname)%00%(objectname)%00'
  const tags = await callGit(from, ['for-each-ref', format, 'refs/tags'])
  const head = await callGit(from, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (!tags.ok || !head.ok) return tags.ok ? head : tags
  const branch = await callGit(from, ['symbolic-ref', '--quiet', 'HEAD'])
  const commit = head.text.trim()
  if (branch.ok) await callGit(to, ['symbolic-ref', 'HEAD', branch.text.trim()])
  // Each record of for-each-ref ends with a line feed of its own.
  const input = `${tags.text.replaceAll('\0\n', '\0')}update HEAD\0${commit}\0\0`
  return callGit(to, ['update-ref', ...(branch.ok ? [] : ['--no-deref']), '-z', '--stdin'], {
    input,
  })
}

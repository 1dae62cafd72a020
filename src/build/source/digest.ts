import { createHash } from 'node:crypto'
import path from 'node:path'
import { isWithin } from '../../host/files/within.js'
import { inspectPath } from '../../host/files/files.js'
import { sha256OfFile } from '../../host/files/sha256.js'
import { captureNul, listStaged } from '../../host/git/git.js'
import { listPlainFolder } from './list-sources.js'
import { listUnread, type Readers } from './unread.js'

/** A link counts as its target, dangling or not; a nested repository as its files. */
async function digestEntry(file: string): Promise<string> {
  const entry = await inspectPath(file)
  switch (entry.kind) {
    case 'file':
      return sha256OfFile(file)
    case 'link':
      return `link to ${entry.target}`
    case 'folder':
      return digestFolder(file)
    case 'other':
    case 'missing':
      return entry.kind
  }
}

async function digestFiles(root: string, files: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = []
  for (const file of files) lines.push(`${await digestEntry(path.join(root, file))} ${file}`)
  return lines
}

function digestLines(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/**
 * Identity of the files in a folder, as SHA-256. In a git checkout it comes from the index for
 * unchanged files, so that a kernel tree takes a moment instead of a minute; ignored files are not
 * sources. Elsewhere every file is read. `ownFiles` are absolute paths to skip; with `readers`, files
 * that they are known not to read are skipped too.
 */
export async function digestFolder(
  folder: string,
  ownFiles: readonly string[] = [],
  readers?: Readers,
): Promise<string> {
  const isOwn = (file: string): boolean => {
    const absolute = path.join(folder, file)
    return ownFiles.some((own) => isWithin(own, absolute))
  }
  const keep = async (files: readonly string[]): Promise<(file: string) => boolean> => {
    const unread = readers === undefined ? new Set() : await listUnread(folder, files, readers)
    return (file) => !unread.has(file)
  }
  const entries = await listStaged(folder)
  if (entries === undefined || entries.length === 0) {
    const files = (await listPlainFolder(folder)).filter((file) => !isOwn(file))
    return digestLines(await digestFiles(folder, files.filter(await keep(files))))
  }
  const deleted = new Set(await captureNul(folder, ['ls-files', '--deleted', '-z', '--', '.']))
  const modified = (await captureNul(folder, ['ls-files', '--modified', '-z', '--', '.'])) ?? []
  const untracked =
    (await captureNul(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])) ??
    []
  const all = [...new Set([...modified, ...untracked])].filter(
    (file) => !deleted.has(file) && !isOwn(file),
  )
  const isRead = await keep([...new Set([...entries.map(({ name }) => name), ...all])])
  const touched = all.filter(isRead)
  const staged = entries.filter(({ name }) => isRead(name))
  // The index has a submodule's commit, not the content of its folder.
  const submodules = staged
    .filter(({ isSubmodule }) => isSubmodule)
    .map(({ name }) => name)
    .filter((file) => !touched.includes(file) && !deleted.has(file))
  return digestLines([
    ...staged.map(({ text }) => text),
    ...(await digestFiles(folder, submodules)),
    ...[...deleted].filter(isRead).map((file) => `deleted ${file}`),
    ...(await digestFiles(folder, touched.toSorted())),
  ])
}

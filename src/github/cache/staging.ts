import { copyFile, link, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * The toolkit makes the literal path of what it saves part of an entry's identity, and takes it for
 * a glob pattern. So every entry is saved from the same folder, whatever a profile is called.
 */
export const stagingName = 'osv-kernel-entry'

/** A path as a pattern that only it matches: `escape` of @actions/glob's internal-pattern.js. */
export function literalPattern(file: string): string {
  return file.replace(/\\/g, '\\\\').replace(/[[?*]/g, '[$&]')
}

/**
 * Fills the staging folder with links to the files of `folder`; copies across file systems. A link in
 * place of a folder, which a build could leave, would lead to files that are not ours to save.
 */
export async function stage(folder: string, staging: string): Promise<void> {
  for (const one of [path.dirname(folder), folder])
    if (!(await lstat(one)).isDirectory()) throw new Error(`${one} is not a folder`)
  await rm(staging, { recursive: true, force: true })
  await linkTree(folder, staging)
}

async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) await linkTree(source, target)
    else if (entry.isFile()) await link(source, target).catch(async () => copyFile(source, target))
  }
}

/** Moves a filled folder to its place, which may be on another file system. */
export async function moveInPlace(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await linkTree(from, to)
    await rm(from, { recursive: true, force: true })
  }
}

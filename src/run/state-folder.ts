import { createHash } from 'node:crypto'
import path from 'node:path'
import { followPath } from '../host/files/follow-path.js'
import {
  inspectPath,
  listFolder,
  makeFolder,
  readTextIfThere,
  writeWhole,
} from '../host/files/files.js'
import { captureNul } from '../host/git/git.js'
import { isWithin } from '../host/files/within.js'
import type { PathOptions } from '../profile/paths/roots.js'
import { hostFailure } from '../host/system-error.js'
import { failure, success, type Failure, type Outcome } from '../verdict.js'

/** Contains everything that we write into a repository; git ignores it. */
export const stateFolder = '.osv-kernel'

/** Where the state folder is, and links in it that may be followed. */
export type StateOptions = Pick<PathOptions, 'allowPaths'> & {
  readonly directory: string
  /** The output folder, if it is given. */
  readonly out?: string | undefined
  /** For a folder that cannot be written: has the state folder instead, if the results go elsewhere. */
  readonly cacheFolder?: string
}

/** The first link among paths that leads to no allowed place; what is below a link is not looked at. */
async function findLink(
  files: readonly string[],
  allowed: readonly string[],
): Promise<{ readonly file: string; readonly real: string } | undefined> {
  for (const file of files) {
    if ((await inspectPath(file)).kind !== 'link') continue
    const { real } = await followPath(file)
    if (!allowed.some((folder) => isWithin(folder, real))) return { file, real }
  }
  return undefined
}

/**
 * Refuses folders of ours that are links, or hold some, or that are committed: a pull request would
 * have us write and delete wherever it wants. Only what the caller allows is followed.
 */
export async function checkOwnFolders(
  { directory, allowPaths = [] }: StateOptions,
  folders: readonly string[],
): Promise<Outcome<null>> {
  const allowed = await Promise.all(allowPaths.map(async (one) => (await followPath(one)).real))
  for (const folder of folders) {
    const inside = async (): Promise<readonly string[]> =>
      (await listFolder(folder)).map((name) => path.join(folder, name))
    const link = (await findLink([folder], allowed)) ?? (await findLink(await inside(), allowed))
    if (link === undefined) continue
    const shown = path.relative(directory, link.file)
    return failure('invalid-profile', `${shown} is a link to ${link.real}: it is not followed`, {
      hint: `remove it: ${stateFolder} is ours, and is written and emptied; to keep it elsewhere, allow its target: --allow-path ${link.real} (in a workflow: allow-paths: ${link.real})`,
    })
  }
  return success(null)
}

const unwritable = ['EROFS', 'EACCES', 'EPERM']

async function ignoreItself(state: string): Promise<void> {
  const [file, text] = [path.join(state, '.gitignore'), '*\n']
  // Written once: a run that finds it needs no room for it.
  if ((await readTextIfThere(file).catch(() => undefined)) !== text) await writeWhole(file, text)
}

/** Another place for the state of a folder that cannot be written, such as a read-only mount. */
async function makeElsewhere(
  { directory, out, cacheFolder }: StateOptions,
  refused: Failure,
): Promise<Outcome<string>> {
  const { summary } = refused
  if (cacheFolder === undefined) return { ok: false, failure: refused }
  if (out === undefined)
    return failure('infrastructure', summary, {
      hint: `name a folder for the results: --out DIR; the files of the build then go below ${cacheFolder}`,
    })
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16)
  const state = path.join(cacheFolder, 'work-elsewhere', name)
  await makeFolder(state)
  return success(state)
}

/** Creates the state folder with a .gitignore of its own; fails if it is committed, or a link. */
export async function makeStateFolder(options: StateOptions): Promise<Outcome<string>> {
  const { directory } = options
  const state = path.join(directory, stateFolder)
  const checked = await checkOwnFolders(options, [
    state,
    ...['out', 'work'].map((name) => path.join(state, name)),
  ])
  if (!checked.ok) return checked
  const [committed] = (await captureNul(directory, ['ls-files', '-z', '--', stateFolder])) ?? []
  if (committed !== undefined)
    return failure('invalid-profile', `${committed} is committed: ${stateFolder} is ours`, {
      hint: `git rm -r --cached ${stateFolder}, and commit that`,
    })
  try {
    await ignoreItself(state)
    return success(state)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const refused = hostFailure(error)
    if (refused === undefined || !unwritable.includes(code)) throw error
    return makeElsewhere(options, refused)
  }
}

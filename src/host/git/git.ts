import path from 'node:path'
import { fileExists } from '../files/files.js'
import { callGit } from './call.js'
import { commitAt } from './objects.js'
import { findRepository, isConfiguredByOthers } from './repository.js'

/** The NUL-separated output of a git command; undefined if it fails. */
export async function captureNul(
  folder: string,
  args: readonly string[],
): Promise<readonly string[] | undefined> {
  const { ok, text } = await callGit(folder, args)
  return ok ? text.split('\0').filter((entry) => entry !== '') : undefined
}

/** An entry of a checkout's index. */
interface StagedEntry {
  /** Relative to the listed folder. */
  readonly name: string
  /** Git's mode for a link to a commit. */
  readonly isSubmodule: boolean
  /** Git's output line, with the object name. */
  readonly text: string
}

/**
 * The entries of git's index below a folder; undefined outside a checkout. In the empty folder of a
 * submodule git lists the folder itself, which is dropped.
 */
export async function listStaged(folder: string): Promise<readonly StagedEntry[] | undefined> {
  const staged = await captureNul(folder, ['ls-files', '--stage', '-z', '--', '.'])
  return staged
    ?.map((text) => ({
      text,
      name: text.slice(text.indexOf('\t') + 1),
      isSubmodule: text.startsWith('160000 '),
    }))
    .filter(({ name }) => name !== './' && name !== '')
}

/** The commit of a checkout, with `-dirty` if files differ from it; null outside git. */
export async function revisionOf(folder: string): Promise<string | null> {
  const commit = await commitAt(folder, 'HEAD')
  if (commit === null) return null
  const repository = await findRepository(folder)
  const isForeign = repository !== null && (await isConfiguredByOthers(repository))
  // Git looks into submodules with a process of its own, which would run the programs named there.
  const outside = isForeign ? ['--ignore-submodules=dirty'] : []
  const args = ['status', '--porcelain', '--untracked-files=no', ...outside]
  const { ok, text } = await callGit(folder, args)
  return ok && text === '' ? commit : `${commit}-dirty`
}

/**
 * Git's description of a checkout by the nearest tag that matches, such as `v0.57.0-399-g76917345`;
 * null without such a tag, and for a folder that is not the top of a checkout.
 */
export async function describeVersion(folder: string, pattern: string): Promise<string | null> {
  if (!(await fileExists(path.join(folder, '.git')))) return null
  const { ok, text } = await callGit(folder, ['describe', '--tags', '--match', pattern])
  return ok ? text.trim() : null
}

/** A trailer of a commit message, with its author. */
interface Trailer {
  /** Abbreviated name of the commit. */
  readonly commit: string
  readonly author: string
  readonly value: string
  /** From a commit before HEAD, or before the one that HEAD merges. */
  readonly earlier: boolean
}

/** How many commits back trailers are read. */
const mostCommits = 1000

/**
 * The trailers of one name: of HEAD, of its second parent if HEAD is a merge (as CI checks out for a
 * pull request), and of the 1000 newest commits before, as far as a shallow clone has them. Empty
 * outside git.
 */
export async function readTrailers(folder: string, name: string): Promise<readonly Trailer[]> {
  // The mark keeps empty fields, which would be left out.
  const trailers = `%(trailers:key=${name},valueonly,unfold,separator=%x01)`
  const args = ['log', '--no-show-signature', `--format=%h%x00=%an%x00=${trailers}%x00`]
  const logOf = async (commit: string, count: number): Promise<readonly Trailer[]> =>
    parseLog(
      (await captureNul(folder, [...args, `-${count}`, '--end-of-options', commit, '--'])) ?? [],
    )
  const heads = [...(await logOf('HEAD', 1)), ...(await logOf('HEAD^2', 1))]
  const names = new Set(heads.map(({ commit }) => commit))
  const earlier = (await logOf('HEAD', mostCommits)).filter(({ commit }) => !names.has(commit))
  return [...heads, ...earlier.map((trailer) => ({ ...trailer, earlier: true }))]
}

/** A commit's message. */
interface Message {
  /** Abbreviated name of the commit. */
  readonly commit: string
  readonly text: string
}

/** The full messages of HEAD and, if it is a merge, of its second parent. Empty outside git. */
export async function readMessages(folder: string): Promise<readonly Message[]> {
  const args = ['log', '--no-show-signature', '--format=%h%x00=%B%x00', '-1', '--end-of-options']
  const read = await Promise.all(
    ['HEAD', 'HEAD^2'].map(async (commit): Promise<readonly Message[]> => {
      const [name, text] = (await captureNul(folder, [...args, commit, '--'])) ?? []
      return name === undefined || text === undefined ? [] : [{ commit: name, text: text.slice(1) }]
    }),
  )
  return read.flat()
}

/** Three fields for each commit. */
function parseLog(fields: readonly string[]): readonly Trailer[] {
  const found: Trailer[] = []
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [commit = '', author = '', values = ''] = fields.slice(at, at + 3)
    for (const value of values.slice(1).split('\u0001'))
      if (value.trim() !== '')
        found.push({
          commit: commit.trim(),
          author: author.slice(1),
          value: value.trim(),
          earlier: false,
        })
  }
  return found
}

import path from 'node:path'
import { expandPattern, splitPattern, type Expansion } from '../../host/files/expand-pattern.js'
import { listFolder } from '../../host/files/files.js'
import { followPath } from '../../host/files/follow-path.js'
import { isWithin } from '../../host/files/within.js'
import type { ArtifactRole, KernelFamily, TakenPattern } from '../../kernels/family.js'
import { invalidProfile, nearestName } from '../../profile/diagnose.js'
import { admitPath } from '../../profile/paths/named-path.js'
import type { Profile } from '../../profile/profile.js'
import { joinPath, originNear } from '../../profile/values/settings-tree.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { RunFolders } from '../run-folders.js'
import { nameFiles } from './name-files.js'

/** A file or a folder that another step built. */
export interface TakenFile {
  readonly role: ArtifactRole
  /** Of its node in the size tree; with the folders that a pattern left open. */
  readonly name: string
  /** Absolute, after every link. */
  readonly path: string
  readonly isFolder: boolean
}

interface Found {
  readonly role: ArtifactRole
  /** As the pattern found it: it names the file, wherever a link leads. */
  readonly lexical: string
  readonly pattern: TakenPattern
}

/** More are a folder, and named as one. */
const mostFiles = 1000
const shownNames = 12

function isExclusion({ pattern }: TakenPattern): boolean {
  return pattern.startsWith('!')
}

async function describeMiss(
  { pattern }: TakenPattern,
  { folder }: Expansion,
  repository: string,
): Promise<string> {
  const shown = path.relative(repository, folder) || 'the repository'
  const names = (await listFolder(folder)).filter((name) => !name.startsWith('.'))
  const wanted = path.relative(folder, path.resolve(repository, splitPattern(pattern).start))
  const [name = ''] = wanted.split(path.sep)
  const nearest = name === '' ? undefined : nearestName(name, names)
  if (nearest !== undefined) return `in ${shown} there is ${nearest}: did you mean it?`
  const more = names.length > shownNames ? ' …' : ''
  return names.length === 0
    ? `${shown} is empty: run the step that builds before this one`
    : `in ${shown} there are ${names.toSorted().slice(0, shownNames).join(', ')}${more}`
}

function refuse(
  { values, ofFiles }: Profile,
  { key }: TakenPattern,
  message: string,
  hint: string,
): Outcome<never> {
  const origin = originNear(values, key)
  // Without a profile the line of the list says where.
  const where = ofFiles === true ? '' : `${joinPath(key)}: `
  return invalidProfile([{ message: `${where}${message}`, origin }], new Map(), hint)
}

async function findAll(
  profile: Profile,
  patterns: readonly TakenPattern[],
): Promise<Outcome<readonly Found[]>> {
  const { repository } = profile
  const found: Found[] = []
  for (const pattern of patterns.filter((one) => !isExclusion(one))) {
    const expansion = await expandPattern(repository, pattern.pattern)
    const { files, isTooWide } = expansion
    if (isTooWide)
      return refuse(profile, pattern, `${pattern.pattern} looks at too many files`, 'narrow it')
    if (files.length === 0)
      return refuse(
        profile,
        pattern,
        `nothing matches ${pattern.pattern}`,
        await describeMiss(pattern, expansion, repository),
      )
    found.push(...files.map((lexical) => ({ role: pattern.role, lexical, pattern })))
  }
  const excluded: string[] = []
  for (const { pattern } of patterns.filter(isExclusion))
    excluded.push(...(await expandPattern(repository, pattern.slice(1))).files)
  const kept = found.filter(({ lexical }) => !excluded.some((one) => isWithin(one, lexical)))
  // One that two patterns name counts once, as the first says.
  const isFirst = ({ lexical }: Found, index: number): boolean =>
    kept.findIndex((one) => one.lexical === lexical) === index
  return success(kept.filter(isFirst))
}

/** A file of a folder that is measured as a whole would count twice. */
function outsideFolders(files: readonly TakenFile[]): readonly TakenFile[] {
  const folders = files.filter(({ isFolder }) => isFolder).map((one) => one.path)
  return files.filter(
    (file) => !folders.some((folder) => folder !== file.path && isWithin(folder, file.path)),
  )
}

/**
 * Finds what other steps built: each file and folder once, in the order of the profile. Fails with
 * exit status 2 if a pattern matches nothing, or if something lies where the profile may not look.
 */
export async function takeFiles(
  profile: Profile,
  { takes }: KernelFamily,
  folders: Pick<RunFolders, 'workspaceOf'>,
): Promise<Outcome<readonly TakenFile[]>> {
  const named = takes?.(profile, folders.workspaceOf(profile.repository)) ?? []
  const patterns = named.map((one, index) =>
    profile.ofFiles === true ? { ...one, key: ['files', index] } : one,
  )
  const found = await findAll(profile, patterns)
  if (!found.ok) return found
  if (found.value.length > mostFiles)
    return failure('invalid-profile', `the patterns match ${found.value.length} files`, {
      hint: `at most ${mostFiles} are measured one by one; name a folder to measure it as a whole`,
    })
  const names = nameFiles(
    found.value.map(({ lexical, pattern }) => ({
      file: lexical,
      start: path.resolve(profile.repository, splitPattern(pattern.pattern).start),
      isPattern: splitPattern(pattern.pattern).rest.length > 0,
    })),
    profile.repository,
  )
  const taken: TakenFile[] = []
  for (const [index, { role, lexical, pattern }] of found.value.entries()) {
    const { key } = pattern
    const admitted = await admitPath(profile, { key, written: pattern.pattern }, lexical)
    if (!admitted.ok) return admitted
    const isFolder = (await followPath(admitted.value)).kind === 'folder'
    if (isFolder && role !== 'file')
      return refuse(profile, pattern, `${pattern.pattern} is a folder`, 'name a file')
    taken.push({ role, name: names[index] ?? '', path: admitted.value, isFolder })
  }
  const kept = outsideFolders(taken)
  if (kept.length > 0) return success(kept)
  const [first] = patterns
  return first === undefined
    ? failure('invalid-profile', 'the profile names no file to measure')
    : refuse(profile, first, 'every file is excluded again', 'take out a line that begins with !')
}

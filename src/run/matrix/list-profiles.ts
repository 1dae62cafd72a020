import path from 'node:path'
import { listSources } from '../../build/source/list-sources.js'
import { readTextIfThere } from '../../host/files/files.js'
import { matchesPath } from '../../host/files/path-pattern.js'
import { families } from '../../kernels/families.js'
import { isBuiltin, type ProfileFile } from '../../profile/builtin.js'
import { findProfile, isPath, listProfileNames } from '../../profile/find-profile.js'
import { failure, success, type Outcome } from '../../verdict.js'

/** A profile as a plan refers to it. */
export interface FoundProfile extends ProfileFile {
  /** Its name if that leads to it, or else its path from the lookup folder. */
  readonly reference: string
  /** A pattern found it: it may be a base of others, which does not run by itself. */
  readonly byPattern: boolean
}

const isLookedUp = (reference: string): boolean => isBuiltin(reference) || !isPath(reference)
const isPattern = (text: string): boolean => text.includes('*')

/** The YAML files of a folder that look like profiles; workflows and the like do not. */
async function listProfileFiles(
  directory: string,
  wanted: (file: string) => boolean,
): Promise<readonly string[]> {
  const files = (await listSources(directory)).filter(
    (file) => /\.ya?ml$/.test(file) && wanted(file),
  )
  const isProfile = await Promise.all(
    files.map(async (file) => {
      const text = (await readTextIfThere(path.join(directory, file)).catch(() => '')) ?? ''
      return /^(?:kernel|extends)[ \t]*:/m.test(text)
    }),
  )
  return files.filter((_, at) => isProfile[at])
}

/** The reference to a file: by name if that leads to it, so that one profile has one reference. */
async function refer(written: string, directory: string): Promise<string> {
  const file = path.relative(directory, path.resolve(directory, written))
  const name = path.basename(file).replace(/\.ya?ml$/, '')
  const found = await findProfile(name, directory, families)
  if (found.ok && found.value.file === path.resolve(directory, file)) return name
  // At the top a name alone would be looked up in the folders of profiles.
  return isPath(file) ? file : written
}

/** What a pattern stands for. */
async function expand(
  pattern: string,
  directory: string,
  names: readonly string[],
): Promise<Outcome<readonly string[]>> {
  const found = isPath(pattern)
    ? await Promise.all(
        (await listProfileFiles(directory, (file) => matchesPath(pattern, file))).map(
          async (file) => refer(file, directory),
        ),
      )
    : names.filter((name) => matchesPath(pattern, name))
  if (found.length > 0) return success(found)
  return failure('invalid-profile', `no profile matches ${pattern}`, {
    hint:
      names.length === 0
        ? 'there is no profile in this folder'
        : `profiles here: ${names.join(', ')}; a pattern with / is one of paths`,
  })
}

/**
 * The profiles that patterns stand for, in order and each once: names in the lookup folders, or paths
 * if a pattern has a slash or an extension. `!` in front leaves out what the rest matches. Without a
 * pattern, every name.
 */
export async function listProfiles(
  patterns: readonly string[],
  directory: string,
): Promise<Outcome<readonly FoundProfile[]>> {
  const names = await listProfileNames({ directory, families })
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = patterns.flatMap((one) => (one.startsWith('!') ? [one.slice(1)] : []))
  const references = new Map<string, boolean>()
  for (const pattern of wanted.length === 0 ? ['*'] : wanted) {
    const found: Outcome<readonly string[]> = isPattern(pattern)
      ? await expand(pattern, directory, names)
      : success([isLookedUp(pattern) ? pattern : await refer(pattern, directory)])
    if (!found.ok) return found
    for (const reference of found.value)
      references.set(reference, (references.get(reference) ?? true) && isPattern(pattern))
  }
  const profiles: FoundProfile[] = []
  for (const [reference, byPattern] of references) {
    const found = await findProfile(reference, directory, families)
    if (!found.ok) return found
    const file = found.value.builtin ?? path.relative(directory, found.value.file)
    if (unwanted.some((one) => matchesPath(one, isPath(one) ? file : reference))) continue
    profiles.push({ reference, ...found.value, byPattern })
  }
  return success(profiles)
}

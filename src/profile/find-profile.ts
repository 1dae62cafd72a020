import path from 'node:path'
import { isFile, listFiles } from '../host/files/files.js'
import { failure, success, type Outcome } from '../verdict.js'
import {
  builtinReference,
  findBuiltin,
  isBuiltin,
  listBuiltins,
  type ProfileFile,
} from './builtin.js'
import { nearestName } from './diagnose.js'
import type { FamilyContract, OwnForms } from './family-contract.js'

/** Folders in which profiles are looked up by name, in this order. */
export const profileFolders = ['profiles', '.github/kernel-profiles', 'conf/profiles'] as const
const extensions = ['.yml', '.yaml'] as const

/** Where to look up profiles, and for which kernel families. */
export interface Lookup {
  readonly directory: string
  readonly families: readonly FamilyContract[]
}

export function listForms(families: readonly FamilyContract[]): readonly OwnForms[] {
  return families.flatMap(({ ownForms }) => ownForms ?? [])
}

async function profileNames(
  directory: string,
  forms: readonly OwnForms[],
): Promise<readonly string[]> {
  const own = await Promise.all(forms.map(async (form) => form.list(directory)))
  const files = await Promise.all(
    profileFolders.map(async (folder) => listFiles(path.join(directory, folder))),
  )
  const written = files.flat().flatMap((file) => {
    const extension = extensions.find((candidate) => file.endsWith(candidate))
    return extension === undefined ? [] : [path.basename(file, extension)]
  })
  return [...written, ...own.flat()]
}

/** Whether a reference is a path, not a name to look up. */
export function isPath(reference: string): boolean {
  return reference.includes('/') || extensions.some((end) => reference.endsWith(end))
}

/** Where a profile of this name is looked up, in this order. */
export function lookupPlaces(name: string): readonly string[] {
  return profileFolders.flatMap((folder) =>
    extensions.map((extension) => path.join(folder, name + extension)),
  )
}

/** Names of the profiles in the lookup folders, each once, sorted. */
export async function listProfileNames({
  directory,
  families,
}: Lookup): Promise<readonly string[]> {
  return [...new Set(await profileNames(directory, listForms(families)))].toSorted()
}

/** Finds a profile by path, by name, or as `builtin/NAME`. */
export async function findProfile(
  reference: string,
  directory: string,
  families: readonly FamilyContract[],
): Promise<Outcome<ProfileFile>> {
  if (isBuiltin(reference)) return findBuiltin(reference)
  const forms = listForms(families)
  const looksLikePath = isPath(reference)
  const written = looksLikePath ? [reference] : lookupPlaces(reference)
  const own = forms.flatMap((form) => form.candidates(reference))
  const candidates = [...new Set([...written, ...own].map((file) => path.resolve(directory, file)))]
  for (const candidate of candidates)
    if (await isFile(candidate)) return success({ file: candidate })
  const names = await profileNames(directory, forms)
  const shipped = builtinReference(reference)
  const nearest = (await listBuiltins()).includes(shipped) ? shipped : nearestName(reference, names)
  const known =
    names.length === 0
      ? 'there is no profile in this folder; osv-kernel init writes a first one'
      : `profiles here: ${names.join(', ')}`
  return failure('invalid-profile', `no profile ${reference}`, {
    evidence: [
      {
        source: directory,
        firstLine: 1,
        lines: candidates.map((file) => `looked for ${path.relative(directory, file)}`),
      },
    ],
    hint: nearest === undefined ? known : `did you mean ${nearest}?`,
  })
}

/**
 * Finds a profile named in `extends:`; a path beside the extending profile comes first. Profiles that
 * travel with the product extend only each other.
 */
export async function findBase(
  reference: string,
  { file, builtin }: ProfileFile,
  { directory, families }: Lookup,
): Promise<Outcome<ProfileFile>> {
  if (isBuiltin(reference)) return findBuiltin(reference)
  if (builtin !== undefined) return findBuiltin(builtinReference(reference))
  const forms = listForms(families)
  const own = forms.flatMap((form) => (reference.includes('/') ? form.candidates(reference) : []))
  for (const candidate of [reference, ...own]) {
    const sibling = path.resolve(path.dirname(file), candidate)
    if (await isFile(sibling)) return success({ file: sibling })
  }
  return findProfile(reference, directory, families)
}

import path from 'node:path'
import { findUpwards, isFile, listFiles, readTextIfThere } from '../host/files/files.js'
import { hostArchitecture } from '../host/facts/machine-facts.js'
import { archs, findArch } from '../machine/arch.js'
import { failure, success, type Outcome } from '../verdict.js'
import type { ProfileDocument } from './choose-arch.js'
import { invalidProfile, nearestName } from './diagnose.js'
import type { FamilyContract, OwnForms } from './family-contract.js'
import { parseOverride, type Override } from './override.js'
import type { Profile } from './profile.js'
import { resolveProfile } from './resolve.js'
import { parseYamlSettings } from './yaml-document.js'

/** Where a profile is looked up by name, in this order. */
export const profileFolders = ['profiles', '.github/kernel-profiles', 'conf/profiles'] as const
const extensions = ['.yml', '.yaml'] as const

/** A profile is read by people; what is larger than this was not written by one. */
const maxProfileBytes = 1024 * 1024
const maxExtendsDepth = 16

function listForms(families: readonly FamilyContract[]): readonly OwnForms[] {
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

/** Finds a profile by path or by name. */
export async function findProfile(
  reference: string,
  directory: string,
  families: readonly FamilyContract[],
): Promise<Outcome<string>> {
  const forms = listForms(families)
  const looksLikePath = reference.includes('/') || extensions.some((end) => reference.endsWith(end))
  const written = looksLikePath
    ? [reference]
    : profileFolders.flatMap((folder) =>
        extensions.map((extension) => path.join(folder, reference + extension)),
      )
  const own = forms.flatMap((form) => form.candidates(reference))
  const candidates = [...new Set([...written, ...own].map((file) => path.resolve(directory, file)))]
  for (const candidate of candidates) if (await isFile(candidate)) return success(candidate)
  const names = await profileNames(directory, forms)
  const nearest = nearestName(reference, names)
  const known =
    names.length === 0 ? 'there is no profile in this folder' : `profiles here: ${names.join(', ')}`
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

/** Where profiles are looked up, and for which kernels. */
interface Place {
  readonly directory: string
  readonly families: readonly FamilyContract[]
}

async function readDocument(
  file: string,
  { directory, families }: Place,
): Promise<Outcome<ProfileDocument>> {
  const own = listForms(families).find((form) => form.owns(file))
  if (own !== undefined) return own.read(file, directory)
  const shown = path.relative(directory, file)
  const text = await readTextIfThere(file)
  if (text === undefined) return failure('invalid-profile', `no profile file ${shown}`)
  if (Buffer.byteLength(text) > maxProfileBytes)
    return failure('invalid-profile', `${shown} is larger than ${maxProfileBytes} bytes`)
  const parsed = parseYamlSettings(text)
  if ('positions' in parsed) return success({ file: shown, ...parsed })
  const diagnoses = parsed.problems.map(({ message, line, column }) => ({
    message,
    origin: { layer: 'profile' as const, file: shown, line, column },
  }))
  return invalidProfile(diagnoses, new Map([[shown, text.split(/\r?\n/)]]))
}

/** Finds what a profile extends: a path beside it comes first. */
async function findBase(
  reference: string,
  file: string,
  { directory, families }: Place,
): Promise<Outcome<string>> {
  const forms = listForms(families)
  const own = forms.flatMap((form) => (reference.includes('/') ? form.candidates(reference) : []))
  for (const candidate of [reference, ...own]) {
    const besides = path.resolve(path.dirname(file), candidate)
    if (await isFile(besides)) return success(besides)
  }
  return findProfile(reference, directory, families)
}

/** Reads a profile and all that it extends, what is extended first. */
async function readChain(
  file: string,
  place: Place,
  below: readonly string[],
): Promise<Outcome<readonly ProfileDocument[]>> {
  const { directory } = place
  if (below.includes(file))
    return failure(
      'invalid-profile',
      `extends: goes in a circle: ${[...below, file].map((f) => path.relative(directory, f)).join(' → ')}`,
    )
  if (below.length >= maxExtendsDepth)
    return failure('invalid-profile', `extends: is more than ${maxExtendsDepth} profiles deep`)
  const document = await readDocument(file, place)
  if (!document.ok) return document
  const { extends: written } = document.value.values
  const bases = written === undefined ? [] : Array.isArray(written) ? written : [written]
  const chain: ProfileDocument[] = []
  for (const base of bases) {
    const found = await findBase(String(base), file, place)
    if (!found.ok) return found
    const inherited = await readChain(found.value, place, [...below, file])
    if (!inherited.ok) return inherited
    chain.push(...inherited.value)
  }
  return success([...chain, document.value])
}

export interface LoadRequest extends Place {
  /** A path or a name. */
  readonly reference: string
  /** `key.path=value`, the strongest layer. */
  readonly overrides: readonly string[]
}

function parseOverrides(texts: readonly string[]): Outcome<readonly Override[]> {
  const overrides: Override[] = []
  for (const text of texts) {
    const override = parseOverride(text)
    if (override === undefined)
      return failure('invalid-profile', `--set takes key.path=value, got ${JSON.stringify(text)}`)
    overrides.push(override)
  }
  return success(overrides)
}

/** Finds, reads, merges and checks a profile. */
export async function loadProfile(request: LoadRequest): Promise<Outcome<Profile>> {
  const { directory, families } = request
  const overrides = parseOverrides(request.overrides)
  if (!overrides.ok) return overrides
  const found = await findProfile(request.reference, directory, families)
  if (!found.ok) return found
  const documents = await readChain(found.value, request, [])
  if (!documents.ok) return documents
  const form = listForms(families).find((candidate) => candidate.owns(found.value))
  const resolved = resolveProfile({
    name: form?.nameOf(found.value) ?? path.basename(found.value).replace(/\.ya?ml$/, ''),
    repository: (await findUpwards('.git', path.dirname(found.value))) ?? directory,
    documents: documents.value,
    overrides: overrides.value,
    hostArch: findArch(hostArchitecture()) ?? archs[0],
    families,
  })
  return resolved.ok ? success({ ...resolved.value, file: found.value }) : resolved
}

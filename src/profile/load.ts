import path from 'node:path'
import { hostArchitecture } from '../host/facts/machine-facts.js'
import { archs, findArch } from '../machine/arch.js'
import { failure, success, type Outcome } from '../verdict.js'
import { namedArchs } from './document.js'
import { findProfile, listForms, type Lookup } from './find-profile.js'
import { placeProfile, type PathOptions } from './paths/roots.js'
import type { Profile } from './profile.js'
import { readChain } from './read-chain.js'
import { resolveProfile } from './resolve.js'
import { parseOverride } from './values/override.js'
import type { SettingMap } from './values/settings-tree.js'

export interface LoadRequest extends Lookup, PathOptions {
  /** A path or a name. */
  readonly reference: string
  /** `key.path=value`, the strongest layer. */
  readonly overrides: readonly string[]
}

/** The layers of `--set`, weakest first. */
export function parseOverrides(texts: readonly string[]): Outcome<readonly SettingMap[]> {
  const overrides: SettingMap[] = []
  for (const text of texts) {
    const override = parseOverride(text)
    if (override === undefined)
      return failure('invalid-profile', `--set takes key.path=value, got ${JSON.stringify(text)}`)
    overrides.push(override)
  }
  return success(overrides)
}

/** A profile, with what only its files say. */
export interface ReadProfile {
  readonly profile: Profile
  /** Absolute paths of the files that it was read from: what it extends, and last its own. */
  readonly files: readonly string[]
  /** The architectures that it names; undefined if it leaves that to the host. */
  readonly archs: readonly string[] | undefined
}

/** Finds, reads, merges and checks a profile. */
export async function loadProfile(request: LoadRequest): Promise<Outcome<Profile>> {
  const read = await readProfile(request)
  return read.ok ? success(read.value.profile) : read
}

/** Like `loadProfile`, with the files that it was read from. */
export async function readProfile(request: LoadRequest): Promise<Outcome<ReadProfile>> {
  const { directory, families } = request
  const overrides = parseOverrides(request.overrides)
  if (!overrides.ok) return overrides
  const found = await findProfile(request.reference, directory, families)
  if (!found.ok) return found
  const placed = await placeProfile(found.value, request.reference, directory, request)
  if (!placed.ok) return placed
  const { repository, roots, extendable } = placed.value
  const documents = await readChain(found.value, { directory, families, extendable }, [])
  if (!documents.ok) return documents
  const { file, builtin } = found.value
  const form = listForms(families).find((candidate) => candidate.owns(file))
  const resolved = await resolveProfile({
    file,
    ...(builtin === undefined ? {} : { builtin }),
    name: form?.nameOf(file) ?? path.basename(file).replace(/\.ya?ml$/, ''),
    repository,
    roots,
    documents: documents.value,
    overrides: overrides.value,
    hostArch: findArch(hostArchitecture()) ?? archs[0],
    families,
  })
  if (!resolved.ok) return resolved
  const files = documents.value.flatMap((one) => [
    ...(one.included?.keys() ?? []),
    one.builtinFile ?? one.file,
  ])
  return success({
    profile: resolved.value,
    files: [...new Set(files.map((name) => path.resolve(directory, name)))],
    archs: namedArchs(documents.value),
  })
}

import path from 'node:path'
import { readInputText } from '../host/files/input-text.js'
import { failure, success, type Outcome } from '../verdict.js'
import { invalidProfile } from './diagnose.js'
import type { ProfileFile } from './builtin.js'
import type { ProfileDocument } from './document.js'
import { followPath } from '../host/files/follow-path.js'
import { findBase, listForms, type Lookup } from './find-profile.js'
import { refusedPaths, refusePath } from './paths/named-path.js'
import { objectToLead } from './paths/path-rules.js'
import { valueOf } from './values/settings-tree.js'
import { parseYamlSettings } from './values/yaml-document.js'

/** Profiles are written by people; a larger file is not one. */
const maxProfileBytes = 1024 * 1024
const maxExtendsDepth = 16

async function readDocument(
  { file, builtin }: ProfileFile,
  { directory, families }: Lookup,
): Promise<Outcome<ProfileDocument>> {
  const own =
    builtin === undefined ? listForms(families).find((form) => form.owns(file)) : undefined
  if (own !== undefined) return own.read(file, directory)
  const shown = builtin ?? path.relative(directory, file)
  const read = await readInputText(file, shown, maxProfileBytes)
  if (!read.ok) return read
  const text = read.value
  if (text === undefined) return failure('invalid-profile', `no profile file ${shown}`)
  const isOurs = builtin !== undefined
  const parsed = parseYamlSettings(text, { file: shown, ...(isOurs ? { isBuiltin: true } : {}) })
  return 'problems' in parsed
    ? invalidProfile(parsed.problems, new Map([[shown, text.split(/\r?\n/)]]))
    : success({ file: shown, ...(isOurs ? { builtinFile: file } : {}), ...parsed })
}

interface ChainLookup extends Lookup {
  /** Real paths of the folders that profiles may be extended from. */
  readonly extendable: readonly string[]
}

/** Refuses a base that lies elsewhere before anything of it is read: an error would show a line. */
async function admitBase(
  base: string,
  { file: found, builtin }: ProfileFile,
  index: number,
  { values, file, lines }: ProfileDocument,
  { extendable }: ChainLookup,
): Promise<Outcome<null>> {
  if (builtin !== undefined) return success(null)
  const lead = await followPath(found)
  const objection = objectToLead(lead, extendable)
  if (objection === undefined) return success(null)
  const named = { key: ['extends', index], written: base }
  const refused = refusePath(named, found, lead, objection, values)
  return refusedPaths([refused], new Map([[file, lines]]))
}

/** Reads a profile and everything that it extends; the profile itself is last. */
export async function readChain(
  one: ProfileFile,
  lookup: ChainLookup,
  below: readonly string[],
): Promise<Outcome<readonly ProfileDocument[]>> {
  const { directory } = lookup
  const { file } = one
  if (below.includes(file))
    return failure(
      'invalid-profile',
      `extends: goes in a circle: ${[...below, file].map((f) => path.relative(directory, f)).join(' → ')}`,
    )
  if (below.length >= maxExtendsDepth)
    return failure('invalid-profile', `extends: is more than ${maxExtendsDepth} profiles deep`)
  const document = await readDocument(one, lookup)
  if (!document.ok) return document
  const written = document.value.values.entries.get('extends')
  const bases = written === undefined ? [] : [valueOf(written)].flat()
  const chain: ProfileDocument[] = []
  for (const [index, base] of bases.entries()) {
    const found = await findBase(String(base), one, lookup)
    if (!found.ok) return found
    const admitted = await admitBase(String(base), found.value, index, document.value, lookup)
    if (!admitted.ok) return admitted
    const inherited = await readChain(found.value, lookup, [...below, file])
    if (!inherited.ok) return inherited
    chain.push(...inherited.value)
  }
  return success([...chain, document.value])
}

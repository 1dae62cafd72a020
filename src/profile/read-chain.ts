import path from 'node:path'
import { readInputText } from '../host/files/input-text.js'
import { failure, success, type Outcome } from '../verdict.js'
import { invalidProfile } from './diagnose.js'
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
  file: string,
  { directory, families }: Lookup,
): Promise<Outcome<ProfileDocument>> {
  const own = listForms(families).find((form) => form.owns(file))
  if (own !== undefined) return own.read(file, directory)
  const shown = path.relative(directory, file)
  const read = await readInputText(file, shown, maxProfileBytes)
  if (!read.ok) return read
  const text = read.value
  if (text === undefined) return failure('invalid-profile', `no profile file ${shown}`)
  const parsed = parseYamlSettings(text, shown)
  return 'problems' in parsed
    ? invalidProfile(parsed.problems, new Map([[shown, text.split(/\r?\n/)]]))
    : success({ file: shown, ...parsed })
}

interface ChainLookup extends Lookup {
  /** Real paths of the folders that profiles may be extended from. */
  readonly extendable: readonly string[]
}

/** Refuses a base that lies elsewhere before anything of it is read: an error would show a line. */
async function admitBase(
  base: string,
  found: string,
  index: number,
  { values, file, lines }: ProfileDocument,
  { extendable }: ChainLookup,
): Promise<Outcome<null>> {
  const lead = await followPath(found)
  const objection = objectToLead(lead, extendable)
  if (objection === undefined) return success(null)
  const named = { key: ['extends', index], written: base }
  const refused = refusePath(named, found, lead, objection, values)
  return refusedPaths([refused], new Map([[file, lines]]))
}

/** Reads a profile and everything that it extends; the profile itself is last. */
export async function readChain(
  file: string,
  lookup: ChainLookup,
  below: readonly string[],
): Promise<Outcome<readonly ProfileDocument[]>> {
  const { directory } = lookup
  if (below.includes(file))
    return failure(
      'invalid-profile',
      `extends: goes in a circle: ${[...below, file].map((f) => path.relative(directory, f)).join(' → ')}`,
    )
  if (below.length >= maxExtendsDepth)
    return failure('invalid-profile', `extends: is more than ${maxExtendsDepth} profiles deep`)
  const document = await readDocument(file, lookup)
  if (!document.ok) return document
  const written = document.value.values.entries.get('extends')
  const bases = written === undefined ? [] : [valueOf(written)].flat()
  const chain: ProfileDocument[] = []
  for (const [index, base] of bases.entries()) {
    const found = await findBase(String(base), file, lookup)
    if (!found.ok) return found
    const admitted = await admitBase(String(base), found.value, index, document.value, lookup)
    if (!admitted.ok) return admitted
    const inherited = await readChain(found.value, lookup, [...below, file])
    if (!inherited.ok) return inherited
    chain.push(...inherited.value)
  }
  return success([...chain, document.value])
}

import path from 'node:path'
import { listFiles } from '../host/files/files.js'
import { findProductFolder } from '../host/files/product-folder.js'
import { failure, success, type Outcome } from '../verdict.js'
import { nearestName } from './diagnose.js'

/** Profiles that travel with the product are called `builtin/NAME`. */
const prefix = 'builtin/'
const extension = '.yml'

/** A file to read a profile from. */
export interface ProfileFile {
  /** Absolute. */
  readonly file: string
  /** `builtin/NAME`, if the profile travels with the product. */
  readonly builtin?: string
}

/** Whether a reference is the name of a profile that travels with the product. */
export function isBuiltin(reference: string): boolean {
  if (!reference.startsWith(prefix)) return false
  const name = reference.slice(prefix.length)
  return !name.includes('/') && !/\.ya?ml$/.test(name)
}

/** How a profile that travels with the product is referred to. */
export function builtinReference(name: string): string {
  return prefix + name
}

/** The names of the profiles that travel with the product, sorted, each as `builtin/NAME`. */
export async function listBuiltins(): Promise<readonly string[]> {
  const folder = await findProductFolder()
  if (folder === undefined) return []
  const files = await listFiles(path.join(folder, 'profiles'))
  return files
    .filter((file) => file.endsWith(extension))
    .map((file) => builtinReference(path.basename(file, extension)))
}

/** Finds a profile that travels with the product by its reference. */
export async function findBuiltin(reference: string): Promise<Outcome<ProfileFile>> {
  const folder = await findProductFolder()
  const known = await listBuiltins()
  if (folder === undefined || known.length === 0)
    return failure('infrastructure', `no profile ${reference}: this copy of osv-kernel has none`, {
      hint: 'its profiles/ and examples/ belong beside its dist/: use the whole repository',
    })
  // Only names from the list: nothing of a reference becomes a part of a path.
  if (known.includes(reference)) {
    const name = reference.slice(prefix.length)
    const file = path.join(folder, 'profiles', name + extension)
    return success({ file, builtin: reference })
  }
  const nearest = nearestName(reference, known)
  return failure('invalid-profile', `no profile ${reference} travels with osv-kernel`, {
    evidence: [{ source: 'builtin profiles', firstLine: 1, lines: known }],
    hint: nearest === undefined ? 'use one of these' : `did you mean ${nearest}?`,
  })
}

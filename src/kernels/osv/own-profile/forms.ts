import path from 'node:path'
import { osvArchs } from '../arch.js'

/** Folder of a tree's profiles, relative to its root. */
export const ownProfileFolder = 'conf/profiles'
const extension = '.mk'

function isArch(name: string): boolean {
  return osvArchs.some((arch) => arch === name)
}

/** An architecture's folder holds driver lists, one for each kind of hypervisor. */
export function isDriverProfile(file: string): boolean {
  const folder = path.dirname(path.resolve(file))
  return isArch(path.basename(folder)) && path.basename(path.dirname(folder)) === 'profiles'
}

/** `conf/profiles/<name>/base.mk` or `conf/profiles/<name>.mk`, by name or by path. */
export function listOwnCandidates(reference: string): readonly string[] {
  const isPath = reference.includes('/') || reference.endsWith(extension)
  if (!isPath && isArch(reference)) return []
  const whole = isPath ? reference : path.join(ownProfileFolder, reference)
  if (whole.endsWith(extension)) return [whole]
  return [path.join(whole, `base${extension}`), `${whole}${extension}`]
}

export function isOwnForm(file: string): boolean {
  return file.endsWith(extension)
}

export function nameOwnProfile(file: string): string {
  const name = path.basename(file, extension)
  return name === 'base' ? path.basename(path.dirname(path.resolve(file))) : name
}

/** The root of the profile's tree: the folder in which make would run its makefiles. */
export function rootOfProfile(file: string): string {
  const parts = path.resolve(file).split(path.sep)
  const at = parts.findLastIndex(
    (part, index) => part === 'conf' && parts[index + 1] === 'profiles',
  )
  return at < 0 ? path.dirname(path.resolve(file)) : parts.slice(0, at).join(path.sep) || path.sep
}

/** Files to read for an architecture, lowest priority first; an architecture's file is optional. */
export function listProfileFiles(file: string, arch: string): readonly string[] {
  return path.basename(file) === `base${extension}`
    ? [file, path.join(path.dirname(file), arch + extension)]
    : [file]
}

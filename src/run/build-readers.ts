import path from 'node:path'
import type { Readers } from '../build/source/unread.js'
import type { KernelFamily } from '../kernels/family.js'
import type { Profile } from '../profile/profile.js'
import { childrenOf, valueOf, type SettingNode } from '../profile/values/settings-tree.js'

function filesOf(node: SettingNode): readonly string[] {
  const inner = childrenOf(node).flatMap(([, child]) => filesOf(child))
  const { file, isBuiltin } = node.origin
  return file === undefined || isBuiltin === true ? inner : [file, ...inner]
}

/** The words of a setting, a list of words as one line. */
function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return [value.map(String).join(' ')]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(linesOf)
  return [String(value)]
}

/**
 * What may read the files of a profile's sources: its commands and other settings of the build.
 * `directory` is the base of the file names in the profile's origins.
 */
export function listReaders(
  { file, values, kernel }: Profile,
  family: KernelFamily,
  directory: string,
): Readers {
  const settings = [kernel, 'build', 'toolchain'].flatMap((key) => {
    const node = values.entries.get(key)
    return node === undefined ? [] : linesOf(valueOf(node))
  })
  const profiles = filesOf(values).map((name) => path.resolve(directory, name))
  return {
    profiles: [...new Set([file, ...profiles])],
    commands: settings.join('\n'),
    ...(family.isDocument === undefined ? {} : { isDocument: family.isDocument }),
  }
}

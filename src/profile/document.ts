import { archAliases, archs, findArch } from '../machine/arch.js'
import type { Diagnosis } from './values/origin.js'
import type { SettingMap, SettingNode } from './values/settings-tree.js'
import type { YamlSettings } from './values/yaml-document.js'

/** One profile file of an `extends:` chain. */
export interface ProfileDocument extends YamlSettings {
  readonly file: string
  /** Lines of the files that it includes, by name. */
  readonly included?: ReadonlyMap<string, readonly string[]>
  /** Absolute path of a file that travels with the product. */
  readonly builtinFile?: string
}

/** Replaces an alias by our name of the architecture; other text is unchanged. */
export function normaliseArch(name: string): string {
  return archAliases[name] ?? name
}

/** `arch:` is a name, or a map whose keys are the architectures that the profile supports. */
export function archSections({
  values,
}: ProfileDocument): ReadonlyMap<string, SettingNode> | undefined {
  const arch = values.entries.get('arch')
  if (arch === undefined || !('entries' in arch)) return undefined
  return new Map(Array.from(arch.entries, ([name, section]) => [normaliseArch(name), section]))
}

/** Unknown architectures in `arch:`, with their places. */
export function unknownArchs(document: ProfileDocument): readonly Diagnosis[] {
  return [...(archSections(document) ?? [])]
    .filter(([name]) => findArch(name) === undefined)
    .map(([name, { origin }]) => ({
      message: `unknown architecture ${name}; known: ${archs.join(', ')}`,
      origin,
    }))
}

/** The text of a key at the top of a document; undefined if it has no such text. */
export function textIn({ entries }: SettingMap, key: string): string | undefined {
  const node = entries.get(key)
  return node !== undefined && 'value' in node && typeof node.value === 'string'
    ? node.value
    : undefined
}

/**
 * The architectures that a profile names, the strongest document first: the one that it is for, or
 * those that it has sections for. Undefined if it leaves that to the host.
 */
export function namedArchs(documents: readonly ProfileDocument[]): readonly string[] | undefined {
  for (const document of documents.toReversed()) {
    const arch = textIn(document.values, 'arch')
    if (arch !== undefined) return [normaliseArch(arch)]
    const supported = [...(archSections(document)?.keys() ?? [])]
    if (supported.length > 0) return supported
  }
  return undefined
}

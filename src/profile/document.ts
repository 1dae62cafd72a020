import { archAliases, archs, findArch } from '../machine/arch.js'
import type { Diagnosis } from './values/origin.js'
import type { SettingNode } from './values/settings-tree.js'
import type { YamlSettings } from './values/yaml-document.js'

/** One profile file of an `extends:` chain. */
export interface ProfileDocument extends YamlSettings {
  readonly file: string
  /** Lines of the files that it includes, by name. */
  readonly included?: ReadonlyMap<string, readonly string[]>
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

import { archAliases, archs, findArch, type Arch } from '../machine/arch.js'
import type { Diagnosis } from './diagnose.js'
import type { Settings } from './family-contract.js'
import { isSettings } from './merge.js'
import type { Override } from './override.js'
import type { YamlSettings } from './yaml-document.js'

/** One profile file of an `extends:` chain. */
export interface ProfileDocument extends YamlSettings {
  readonly file: string
  /** Lines of further files that it is made of, by name. */
  readonly included?: ReadonlyMap<string, readonly string[]>
}

/** Our name of an architecture, or the text itself where it is none. */
export function normaliseArch(name: string): string {
  return archAliases[name] ?? name
}

/** `arch:` is a name, or a map whose keys are the architectures that the profile supports. */
export function archSections(document: ProfileDocument): Settings | undefined {
  const { arch } = document.values
  if (!isSettings(arch)) return undefined
  return Object.fromEntries(Object.entries(arch).map(([name, v]) => [normaliseArch(name), v ?? {}]))
}

/** The strongest word on the architecture: an override, a profile, the host's own. */
export function chooseArch(
  documents: readonly ProfileDocument[],
  overrides: readonly Override[],
  hostArch: Arch,
): string {
  const asked = overrides.findLast(({ values }) => values.arch !== undefined)?.values.arch
  if (typeof asked === 'string') return normaliseArch(asked)
  for (const document of documents.toReversed()) {
    const { arch } = document.values
    if (typeof arch === 'string') return normaliseArch(arch)
    const supported = Object.keys(archSections(document) ?? {})
    if (supported.length > 0) return supported.includes(hostArch) ? hostArch : (supported[0] ?? '')
  }
  return hostArch
}

/** Architectures that a profile names in `arch:` and that do not exist, with their places. */
export function unknownArchs(document: ProfileDocument): readonly Diagnosis[] {
  return Object.keys(archSections(document) ?? {})
    .filter((name) => findArch(name) === undefined)
    .map((name) => ({
      message: `unknown architecture ${name}; known: ${archs.join(', ')}`,
      origin: { layer: 'profile', file: document.file, ...document.positions.get(`arch.${name}`) },
    }))
}

import type { Arch } from '../machine/arch.js'
import { archDefaults, productDefaults } from './defaults.js'
import {
  archSections,
  namedArchs,
  normaliseArch,
  textIn,
  type ProfileDocument,
} from './document.js'
import type { FamilyContract } from './family-contract.js'
import { modes } from './schema.js'
import {
  mapOf,
  valueOf,
  type SettingMap,
  type SettingNode,
  type Settings,
} from './values/settings-tree.js'
import type { LayerName } from './values/origin.js'

/** The layers of a profile that are not defaults. */
export interface WrittenLayers {
  /** The `extends:` chain, the profile itself last. */
  readonly documents: readonly ProfileDocument[]
  readonly overrides: readonly SettingMap[]
}

/** The strongest value of a key that must not depend on the architecture. */
export function strongestText(
  { documents, overrides }: WrittenLayers,
  key: string,
): string | undefined {
  const layers = [...documents.map(({ values }) => values), ...overrides]
  const node = layers.findLast(({ entries }) => entries.has(key))?.entries.get(key)
  const value = node && valueOf(node)
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value)
}

/** The architecture, from the strongest of: an override, a profile, the host. */
function chooseArch({ documents, overrides }: WrittenLayers, hostArch: Arch): string {
  const override = overrides.findLast(({ entries }) => entries.has('arch'))
  const asked = override && textIn(override, 'arch')
  if (asked !== undefined) return normaliseArch(asked)
  const named = namedArchs(documents)
  if (named === undefined || named.includes(hostArch)) return hostArch
  return named[0] ?? ''
}

function withArch(layer: SettingMap, arch: string): SettingMap {
  const written = layer.entries.get('arch')
  if (written === undefined) return layer
  const chosen: SettingNode = { value: arch, origin: written.origin }
  return { ...layer, entries: new Map(layer.entries).set('arch', chosen) }
}

/** `source: none` as a map, which replaces another kind of source. */
function withSource(layer: SettingMap): SettingMap {
  const source = layer.entries.get('source')
  if (source === undefined || !('value' in source) || source.value !== 'none') return layer
  const { origin } = source
  const none = mapOf({ none: true }, origin)
  return { ...layer, entries: new Map(layer.entries).set('source', none) }
}

/** A document without its `arch:` sections, then the one that applies. */
function documentLayers(document: ProfileDocument, arch: string): readonly SettingMap[] {
  const { values } = document
  const sections = archSections(document)
  const entries = new Map(values.entries)
  if (sections !== undefined) entries.delete('arch')
  const bases = entries.get('extends')
  if (bases !== undefined && 'value' in bases && typeof bases.value === 'string')
    entries.set('extends', { items: [bases], origin: bases.origin })
  const section = sections?.get(arch)
  return [
    withArch({ ...values, entries }, arch),
    ...(section !== undefined && 'entries' in section ? [section] : []),
  ]
}

/** Every layer of a profile, weakest first. */
export function listLayers(
  written: WrittenLayers,
  family: FamilyContract,
  hostArch: Arch,
): readonly SettingMap[] {
  const arch = chooseArch(written, hostArch)
  const mode = strongestText(written, 'mode') ?? 'release'
  const fixed = (layer: LayerName, by: string, values: Settings = {}): SettingMap =>
    mapOf(values, { layer, by })
  const knownMode = modes.find((name) => name === mode)
  return [
    fixed('default', 'default', { ...productDefaults, arch, mode }),
    fixed('kernel', `kernel ${family.name}`, family.defaults),
    fixed('arch', `arch ${arch}`, archDefaults[arch]),
    fixed('mode', `mode ${mode}`, knownMode && family.modes[knownMode]),
    ...written.documents.flatMap((document) => documentLayers(document, arch)).map(withSource),
    ...written.overrides.map((override) => withSource(withArch(override, arch))),
  ]
}

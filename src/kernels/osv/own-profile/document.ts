import { mergeLayers } from '../../../profile/values/merge.js'
import type { Arch } from '../../../machine/arch.js'
import type { Origin } from '../../../profile/values/origin.js'
import {
  joinPath,
  mapOf,
  nest,
  type SettingMap,
  type SettingNode,
} from '../../../profile/values/settings-tree.js'
import type { MakeTrouble } from '../make/evaluate.js'
import type { Place } from '../tree/tree.js'
import type { OwnSetting } from './settings.js'

/** The settings for one architecture. */
interface ArchSettings {
  readonly arch: Arch
  readonly settings: readonly OwnSetting[]
}

interface OwnDocument {
  readonly values: SettingMap
  readonly troubles: readonly MakeTrouble[]
}

function isSame(one: OwnSetting, other: OwnSetting): boolean {
  return (
    joinPath(one.path) === joinPath(other.path) &&
    JSON.stringify(one.value) === JSON.stringify(other.value)
  )
}

/**
 * Merges the settings for each architecture into one document: common settings at the top, the rest
 * in `arch:` sections. `file` is the profile's own, `show` formats a file name for messages.
 */
export function composeOwnDocument(
  read: readonly ArchSettings[],
  file: string,
  show: (file: string) => string,
): OwnDocument {
  const whole: Origin = { layer: 'profile', file }
  const originOf = ({ file: name, line }: Place): Origin => ({
    layer: 'profile',
    file: show(name),
    line,
    column: 1,
  })
  const nodeOf = ({ value, place, entries }: OwnSetting): SettingNode => {
    const origin = originOf(place)
    if (!Array.isArray(value)) return { value, origin }
    const items = value.map((item: unknown, index) => {
      const own = entries[index]
      return { value: item, origin: own === undefined ? origin : originOf(own) }
    })
    return { items, origin }
  }
  const treeOf = (settings: readonly OwnSetting[]): SettingMap =>
    mergeLayers([
      mapOf({}, whole),
      ...settings.map((setting) => nest(setting.path, nodeOf(setting))),
    ])

  const isCommon = (setting: OwnSetting): boolean =>
    read.every(({ settings }) => settings.some((other) => isSame(setting, other)))
  const common = read[0]?.settings.filter(isCommon) ?? []
  const particular = read.map(({ arch, settings }) => ({
    arch,
    settings: settings.filter((setting) => !isCommon(setting)),
  }))
  // Write a section for every architecture: a profile with only one section supports only that one.
  const sections = particular.some(({ settings }) => settings.length > 0) ? particular : []
  const values = mergeLayers([
    mapOf({ kernel: 'osv', osv: {} }, whole),
    treeOf(common),
    ...sections.map(({ arch, settings }) => nest(['arch', arch], treeOf(settings))),
  ])
  const troubles = particular.flatMap(({ settings }) =>
    settings
      .filter(({ path }) => path[0] === 'mode')
      .map(({ place }) => ({ ...place, reason: 'sets a mode that depends on the architecture' })),
  )
  return { values, troubles }
}

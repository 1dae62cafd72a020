import type { Settings } from '../../../profile/family-contract.js'
import type { Arch } from '../../../machine/arch.js'
import { joinPath, type Position } from '../../../profile/yaml-document.js'
import type { MakeTrouble } from '../make/evaluate.js'
import type { Place } from '../tree/tree.js'
import type { OwnSetting } from './settings.js'

/** The settings for one architecture. */
export interface ArchSettings {
  readonly arch: Arch
  readonly settings: readonly OwnSetting[]
}

export interface OwnDocument {
  readonly values: Settings
  readonly positions: ReadonlyMap<string, Position>
  readonly troubles: readonly MakeTrouble[]
}

function isSame(one: OwnSetting, other: OwnSetting): boolean {
  return (
    joinPath(one.path) === joinPath(other.path) &&
    JSON.stringify(one.value) === JSON.stringify(other.value)
  )
}

/**
 * Makes one document of the settings for each architecture: what is the same for all stands at the
 * top, the rest in `arch:` sections. `show` names a file as messages do.
 */
export function composeOwnDocument(
  read: readonly ArchSettings[],
  show: (file: string) => string,
): OwnDocument {
  const values: Record<string, unknown> = { kernel: 'osv', osv: {} }
  const positions = new Map<string, Position>()
  const positionOf = ({ file, line }: Place): Position => ({ file: show(file), line, column: 1 })

  function put(setting: OwnSetting, section: readonly string[]): void {
    const path = [...section, ...setting.path]
    let below = values
    for (const key of path.slice(0, -1)) {
      const inner = (below[key] ?? {}) as Record<string, unknown>
      below[key] = inner
      below = inner
    }
    below[path.at(-1) ?? ''] = setting.value
    positions.set(joinPath(path), positionOf(setting.place))
    for (const [index, place] of setting.entries.entries())
      positions.set(joinPath([...path, String(index)]), positionOf(place))
  }

  const isCommon = (setting: OwnSetting): boolean =>
    read.every(({ settings }) => settings.some((other) => isSame(setting, other)))
  const [first, ...others] = read
  const common = first?.settings.filter(isCommon) ?? []
  for (const setting of common) put(setting, [])
  const particular = [...(first === undefined ? [] : [first]), ...others].map(
    ({ arch, settings }) => ({ arch, settings: settings.filter((setting) => !isCommon(setting)) }),
  )
  // With a section for one only, the profile would be taken for one that supports no other.
  if (particular.some(({ settings }) => settings.length > 0))
    for (const { arch, settings } of particular) {
      values.arch = { ...(values.arch as object | undefined), [arch]: {} }
      for (const setting of settings) put(setting, ['arch', arch])
    }
  const troubles = particular.flatMap(({ settings }) =>
    settings
      .filter(({ path }) => path[0] === 'mode')
      .map(({ place }) => ({ ...place, reason: 'sets a mode that hangs on the architecture' })),
  )
  return { values, positions, troubles }
}

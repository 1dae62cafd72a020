import type { Diagnosis } from './values/origin.js'
import type { SettingMap, SettingNode } from './values/settings-tree.js'

/** Keys that only a boot reads. */
const keysOfBoot = ['expect', 'reject', 'allow'] as const
/** The key of a family's section that asks for a boot of each test. */
const testsKey = 'tests'
/** `--accel` is given for every profile of a workflow; it asks for no boot. */
const harmlessOverride = 'accelerator'

interface WithoutBoot {
  /** The layers; if the profile measures only, without what only a boot reads. */
  readonly layers: readonly SettingMap[]
  /** The node of `boot: false`; undefined if the profile is booted. */
  readonly off: SettingNode | undefined
  /** Keys beside or above `boot: false` that need a boot. */
  readonly clashes: readonly Diagnosis[]
}

function isOff(node: SettingNode | undefined): boolean {
  return node !== undefined && 'value' in node && node.value === false
}

/** A single key of `boot` on the command line is about the boot that the profile has. */
function decides({ entries, origin }: SettingMap): boolean {
  const boot = entries.get('boot')
  return boot !== undefined && (origin.layer !== 'override' || !('entries' in boot))
}

function without({ entries, origin }: SettingMap, keys: readonly string[]): SettingMap {
  return { entries: new Map([...entries].filter(([key]) => !keys.includes(key))), origin }
}

function isEmptyList(node: SettingNode): boolean {
  return 'items' in node && node.items.length === 0
}

function clashesIn({ entries }: SettingMap, family: string): readonly Diagnosis[] {
  const boot = entries.get('boot')
  const section = entries.get(family)
  const tests = section !== undefined && 'entries' in section && section.entries.get(testsKey)
  const found: readonly (readonly [string, SettingNode | undefined])[] = [
    ...(boot !== undefined && 'entries' in boot
      ? [...boot.entries]
          .filter(([key]) => key !== harmlessOverride)
          .map(([key, node]) => [`boot.${key}`, node] as const)
      : []),
    ...keysOfBoot.map((key) => [key, entries.get(key)] as const),
    [`${family}.${testsKey}`, tests === false ? undefined : tests],
  ]
  return found.flatMap(([key, node]) =>
    node === undefined || isEmptyList(node)
      ? []
      : [
          {
            message: `${key}: needs a boot, but boot: false measures only; remove one of them`,
            origin: node.origin,
          },
        ],
  )
}

/**
 * Applies `boot: false`: a profile that measures only. What a weaker layer says of the boot is
 * dropped, so that any profile can be measured only (`--set boot=false`); beside or above it, it is
 * a mistake. A stronger profile with a map for `boot` is booted again, from the defaults.
 */
export function takeOutBoot(layers: readonly SettingMap[], family: string): WithoutBoot {
  const deciding = layers.findLastIndex(decides)
  const off = layers[deciding]?.entries.get('boot')
  if (!isOff(off)) {
    const kept = layers.map((layer) =>
      isOff(layer.entries.get('boot')) ? without(layer, ['boot']) : layer,
    )
    return { layers: kept, off: undefined, clashes: [] }
  }
  return {
    layers: layers.map((layer) =>
      layer.origin.layer === 'profile' || layer.origin.layer === 'override'
        ? without(layer, ['boot', ...keysOfBoot])
        : layer,
    ),
    off,
    clashes: layers.slice(deciding).flatMap((layer) => clashesIn(layer, family)),
  }
}

/** Values for display, with the `boot: false` that they are without. */
export function showOff(values: SettingMap, off: SettingNode): SettingMap {
  return { ...values, entries: new Map([...values.entries, ['boot', off]]) }
}

import type { Profile } from '../../profile/profile.js'
import { originNear } from '../../profile/values/settings-tree.js'

/**
 * By how much limits that nobody chose are stretched without KVM: defaults are for a host that has
 * it. A limit that a profile or its user wrote holds as written.
 */
const tcgSlowness = 2

export function slownessOf(accelerator: 'kvm' | 'tcg'): number {
  return accelerator === 'tcg' ? tcgSlowness : 1
}

export interface BootLimits {
  readonly timeoutMs: number
  readonly silenceMs: number
  /** Names of the limits that were stretched. */
  readonly stretched: readonly string[]
}

/** The limits of a boot that runs so many times slower than defaults have in mind. */
export function boundBoot(
  { settings: { boot }, values }: Pick<Profile, 'settings' | 'values'>,
  slowness: number,
): BootLimits {
  const isDefault = (name: string): boolean => {
    const layer = originNear(values, ['boot', name])?.layer
    return layer !== 'profile' && layer !== 'override'
  }
  const stretch = (name: 'timeout' | 'silence'): number =>
    boot[name] * (isDefault(name) ? slowness : 1)
  return {
    timeoutMs: stretch('timeout'),
    silenceMs: stretch('silence'),
    stretched: slowness === 1 ? [] : ['timeout', 'silence'].filter(isDefault),
  }
}

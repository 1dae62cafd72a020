import type { UsedAccelerator } from '../../machine/machine-types.js'
import type { Profile } from '../../profile/profile.js'
import { originNear } from '../../profile/values/settings-tree.js'

/**
 * Factor by which default limits are stretched without KVM: they are chosen for hosts with KVM. A
 * limit from a profile or an override applies as written.
 */
const tcgSlowness = 2

export function slownessOf(accelerator: UsedAccelerator): number {
  return accelerator === 'tcg' ? tcgSlowness : 1
}

export interface BootLimits {
  readonly timeoutMs: number
  readonly silenceMs: number
  /** Names of the limits that were stretched. */
  readonly stretched: readonly string[]
}

/** The limits of a boot that is slower than the defaults assume, by the factor `slowness`. */
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

import type { FeatureGroup } from './feature.js'
import { guestFeatures } from './guest-features.js'
import { systemFeatures } from './system-features.js'
import { virtioFeatures } from './virtio-features.js'

/**
 * Named groups of options for kernels that run in QEMU. Each group includes every prerequisite that
 * a tinyconfig lacks, so any combination of groups takes full effect.
 */
export const features = {
  ...guestFeatures,
  ...virtioFeatures,
  ...systemFeatures,
} as const satisfies Readonly<Record<string, FeatureGroup>>

type FeatureName = keyof typeof features

export const featureNames = Object.keys(features) as [FeatureName, ...FeatureName[]]

import type { StagedRelease } from '../../run/release/stage.js'
import type { Release } from './api/releases.js'

/** Declared in release/action.yml; workflows build on these names. */
export const releaseOutputNames = [
  ...(['release-url', 'release-id', 'files', 'checksums', 'sbom', 'oci-layout'] as const),
] as const
export type ReleaseOutputs = Readonly<Record<(typeof releaseOutputNames)[number], string>>

export function releaseOutputsOf(
  { folder, checksums, sbom, ociLayout }: StagedRelease,
  release: Release,
): ReleaseOutputs {
  return {
    'release-url': release.url,
    'release-id': String(release.id),
    files: folder,
    ...{ checksums, sbom, 'oci-layout': ociLayout ?? '' },
  }
}

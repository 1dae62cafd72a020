import type { Profile } from '../../profile/profile.js'
import { artifactName } from '../../plan/artifact-name.js'
import { placeForNames } from '../../run/matrix/place-for-names.js'
import type { ActionInputs } from '../inputs.js'
import { profileSlug } from '../step-folders.js'

/** The part of a profile that names an artifact. */
type NamedProfile = Pick<Profile, 'name' | 'file' | 'repository' | 'ofFiles'> & {
  readonly settings: Pick<Profile['settings'], 'arch'>
}

type NameInputs = Pick<ActionInputs, 'profile' | 'arch' | 'accelerator' | 'overrides' | 'matrix'>

/**
 * The artifact's name if the workflow does not give one. Before the profile is read, and if it cannot
 * be, the inputs have to do.
 */
export async function defaultArtifactName(
  inputs: NameInputs,
  workspace: string,
  profile?: NamedProfile,
): Promise<string> {
  const { accelerator, overrides, matrix } = inputs
  return artifactName({
    profile: profile?.name ?? profileSlug(inputs.profile),
    // Files without a profile may be for any machine.
    arch: (profile?.ofFiles === true ? undefined : profile?.settings.arch) ?? inputs.arch ?? 'any',
    place: profile === undefined ? inputs.profile : await placeForNames(profile, workspace),
    accelerator: accelerator === 'auto' ? undefined : accelerator,
    overrides,
    matrix,
  })
}

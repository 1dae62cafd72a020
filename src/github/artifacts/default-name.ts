import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Profile } from '../../profile/profile.js'
import type { ActionInputs } from '../inputs.js'
import { profileSlug } from '../step-folders.js'
import { artifactName } from './artifact-name.js'

/** The part of a profile that names an artifact. */
type NamedProfile = Pick<Profile, 'name' | 'file' | 'repository'> & {
  readonly settings: Pick<Profile['settings'], 'arch'>
}

/** Where a profile of a name lies as a rule; the first that is there needs no folder in its name. */
function usualPlaces({ name, repository }: NamedProfile): readonly string[] {
  return ['profiles', '.'].flatMap((folder) =>
    ['.yml', '.yaml'].map((extension) => path.join(repository, folder, `${name}${extension}`)),
  )
}

function placeOf(profile: NamedProfile, workspace: string): string | undefined {
  const isOwnRepository = path.relative(workspace, profile.repository) === ''
  if (isOwnRepository && usualPlaces(profile).find(existsSync) === profile.file) return undefined
  const place = path.relative(workspace, profile.file)
  return place.startsWith('..') || path.isAbsolute(place) ? path.basename(place) : place
}

type NameInputs = Pick<ActionInputs, 'profile' | 'arch' | 'accelerator' | 'overrides' | 'matrix'>

/**
 * The artifact's name if the workflow does not give one. Before the profile is read, and if it cannot
 * be, the inputs have to do.
 */
export function defaultArtifactName(
  inputs: NameInputs,
  workspace: string,
  profile?: NamedProfile,
): string {
  const { accelerator, overrides, matrix } = inputs
  return artifactName({
    profile: profile?.name ?? profileSlug(inputs.profile),
    arch: profile?.settings.arch ?? inputs.arch ?? 'any',
    place: profile === undefined ? inputs.profile : placeOf(profile, workspace),
    accelerator: accelerator === 'auto' ? undefined : accelerator,
    overrides,
    matrix,
  })
}

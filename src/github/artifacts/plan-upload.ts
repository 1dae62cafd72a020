import type { Profile } from '../../profile/profile.js'
import type { ActionInputs } from '../inputs.js'
import type { ActionState, StateKeeper } from '../state.js'
import { claimArtifactName, type StepFolders } from '../step-folders.js'
import { defaultArtifactName } from './default-name.js'

/** The upload as far as it is known before the profile is read; null if the workflow wants none. */
export async function planUpload(
  inputs: ActionInputs,
  place: StepFolders,
): Promise<ActionState['upload']> {
  if (!inputs.upload) return null
  const { retentionDays, compressionLevel } = inputs
  const name = inputs.artifactName ?? (await defaultArtifactName(inputs, place.workspace))
  return {
    name: await claimArtifactName(place, name),
    wasBegun: false,
    options: {
      ...(retentionDays === undefined ? {} : { retentionDays }),
      ...(compressionLevel === undefined ? {} : { compressionLevel }),
    },
  }
}

/** Names the artifact after the profile, unless the workflow names it. */
export async function nameUpload(
  inputs: ActionInputs,
  place: StepFolders,
  state: StateKeeper,
  profile: Profile,
): Promise<void> {
  const { upload } = state.get()
  if (upload === null || inputs.artifactName !== undefined) return
  const wanted = await defaultArtifactName(inputs, place.workspace, profile)
  state.update({ upload: { ...upload, name: await claimArtifactName(place, wanted) } })
}

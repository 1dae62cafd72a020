import path from 'node:path'
import { isFile, listFiles, listFolders } from '../../host/files/files.js'
import type { OwnForms } from '../../profile/family-contract.js'
import {
  isDriverProfile,
  isOwnForm,
  listOwnCandidates,
  nameOwnProfile,
  ownProfileFolder,
} from './own-profile/forms.js'
import { readOwnProfile } from './own-profile/read.js'

async function listOwnProfiles(directory: string): Promise<readonly string[]> {
  const folder = path.join(directory, ownProfileFolder)
  const bases = (await listFolders(folder)).map(({ name }) => path.join(folder, name, 'base.mk'))
  const found = await Promise.all(bases.map(async (file) => ((await isFile(file)) ? [file] : [])))
  return [...(await listFiles(folder)), ...found.flat()]
    .filter((file) => isOwnForm(file) && !isDriverProfile(file))
    .map(nameOwnProfile)
}

/**
 * Profile makefiles as OSv guides describe them: `conf/profiles/<name>/base.mk` with `<arch>.mk`
 * beside it, and `conf/profiles/<name>.mk`. They are read; make is never run on them.
 */
export const osvOwnForms: OwnForms = {
  candidates: listOwnCandidates,
  owns: isOwnForm,
  nameOf: nameOwnProfile,
  list: listOwnProfiles,
  read: readOwnProfile,
}

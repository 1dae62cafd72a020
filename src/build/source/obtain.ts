import path from 'node:path'
import { isFolder } from '../../host/files/files.js'
import type { Profile } from '../../profile/profile.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { archiveFolder, obtainArchive } from './archive.js'
import { locateDebianSource, obtainDebianSource } from './debian.js'
import { digestFolder } from './digest.js'
import { gitFolder, obtainGitSource } from './git.js'
import { admitSource, type SourceContext, type SourceTree } from './source-tree.js'

async function obtainFolder(written: string, context: SourceContext): Promise<Outcome<SourceTree>> {
  const admitted = await admitSource('path', written, context)
  if (!admitted.ok) return admitted
  const folder = path.resolve(context.repository, written)
  if (!(await isFolder(folder)))
    return failure('invalid-profile', `source.path: no folder ${written}`, {
      hint: `paths start from ${context.repository}`,
    })
  return success({
    path: folder,
    identity: `folder ${await digestFolder(folder, context.ownFiles, context.readers)}`,
    description: written,
    origin: { kind: 'folder', written },
  })
}

/** Fetches the sources that a profile names. */
export async function obtainSource(
  profile: Profile,
  context: SourceContext,
): Promise<Outcome<SourceTree>> {
  const { path: folder, git, ref, archive, sha256, debian } = profile.settings.source
  if (git !== undefined && ref !== undefined) return obtainGitSource(git, ref, context)
  if (archive !== undefined && sha256 !== undefined) return obtainArchive(archive, sha256, context)
  if (debian !== undefined) return obtainDebianSource(debian, context)
  return obtainFolder(folder ?? '.', context)
}

/** The folder of a profile's sources, now or after fetching. Fetches nothing. */
export async function locateSource(profile: Profile, sourcesFolder: string): Promise<string> {
  const { path: folder, git, ref, sha256, debian } = profile.settings.source
  if (git !== undefined) return gitFolder(sourcesFolder, git, ref ?? '')
  if (sha256 !== undefined) return archiveFolder(sourcesFolder, sha256)
  if (debian !== undefined) return locateDebianSource(sourcesFolder, debian)
  return path.resolve(profile.repository, folder ?? '.')
}

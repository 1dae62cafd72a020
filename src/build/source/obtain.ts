import path from 'node:path'
import { isFolder } from '../../host/files.js'
import type { Profile } from '../../profile/profile.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { obtainArchive } from './archive.js'
import { obtainDebianSource } from './debian.js'
import { digestFolder } from './digest.js'
import { obtainGitSource } from './git.js'
import type { SourceContext, SourceTree } from './source-tree.js'

async function obtainFolder(written: string, context: SourceContext): Promise<Outcome<SourceTree>> {
  const folder = path.resolve(context.repository, written)
  if (!(await isFolder(folder)))
    return failure('invalid-profile', `source.path: no folder ${written}`, {
      hint: `paths start from ${context.repository}`,
    })
  return success({
    path: folder,
    identity: `folder ${await digestFolder(folder)}`,
    description: written,
  })
}

/** Brings the sources a profile names onto this host. */
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

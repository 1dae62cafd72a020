import path from 'node:path'
import { download } from '../../host/network/download.js'
import { fileExists, isFolder } from '../../host/files/files.js'
import { sha256OfFile } from '../../host/files/sha256.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { admitSource, type SourceContext, type SourceTree } from './source-tree.js'
import { unpackArchive } from './unpack.js'

export function archiveFolder(sourcesFolder: string, sha256: string): string {
  return path.join(sourcesFolder, `archive-${sha256}`)
}

/** Fetches an archive, or takes it from the repository, and verifies its digest. */
export async function obtainArchive(
  location: string,
  sha256: string,
  context: SourceContext,
): Promise<Outcome<SourceTree>> {
  const folder = archiveFolder(context.sourcesFolder, sha256)
  const tree: SourceTree = {
    path: folder,
    identity: `archive ${sha256}`,
    description: path.basename(location),
    origin: { kind: 'archive', location, sha256 },
  }
  if (await isFolder(folder)) return success(tree)

  const remote = /^https?:\/\//.test(location)
  const admitted = remote
    ? success(path.join(context.sourcesFolder, `${sha256}.download`))
    : await admitSource('archive', location, context)
  if (!admitted.ok) return admitted
  const file = admitted.value
  if (remote && !(await fileExists(file))) {
    context.emit({ type: 'notice', message: `downloading ${location}` })
    const problem = await download(location, file, context.signal)
    if (problem !== undefined)
      return failure('infrastructure', `cannot download ${location}: ${problem}`)
  }
  if (!(await fileExists(file))) return failure('invalid-profile', `no archive ${location}`)
  const actual = await sha256OfFile(file)
  if (actual !== sha256)
    return failure('invalid-profile', `${location} is not the archive that source.sha256 names`, {
      evidence: [
        { source: location, firstLine: 1, lines: [`expected ${sha256}`, `actual   ${actual}`] },
      ],
      hint: 'a changed release, a damaged download or the wrong digest: compare with the publisher’s',
    })
  const unpacked = await unpackArchive(file, folder, context.signal)
  return unpacked.ok ? success(tree) : unpacked
}

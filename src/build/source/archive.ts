import path from 'node:path'
import { download } from '../../host/network/download.js'
import { fileExists, fillFolder, isFolder, listFolder } from '../../host/files/files.js'
import { sha256OfFile } from '../../host/files/sha256.js'
import { captureProcess } from '../../host/process/process.js'
import { failure, success, type Outcome } from '../../verdict.js'
import type { SourceContext, SourceTree } from './source-tree.js'

/** Unpacks a tar archive of any compression, without its top-level folder. */
export async function unpackArchive(
  archive: string,
  folder: string,
  signal: AbortSignal,
): Promise<Outcome<string>> {
  if (await isFolder(folder)) return success(folder)
  return fillFolder(folder, async (partial): Promise<Outcome<string>> => {
    const { exitCode, lines } = await captureProcess(
      {
        argv: [
          'tar',
          '--extract',
          '--file',
          archive,
          '--directory',
          partial,
          '--no-same-owner',
          '--strip-components=1',
        ],
      },
      { signal },
    )
    if (signal.aborted) return failure('cancelled', 'cancelled while unpacking sources')
    if (exitCode === 0 && (await listFolder(partial)).length > 0) return success(folder)
    return failure('infrastructure', `cannot unpack ${path.basename(archive)}`, {
      evidence: [{ source: 'tar', firstLine: 1, lines: lines.slice(-10) }],
    })
  })
}

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
  const tree = { path: folder, identity: `archive ${sha256}`, description: path.basename(location) }
  if (await isFolder(folder)) return success(tree)

  const remote = /^https?:\/\//.test(location)
  const file = remote
    ? path.join(context.sourcesFolder, `${sha256}.download`)
    : path.resolve(context.repository, location)
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

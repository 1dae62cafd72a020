import path from 'node:path'
import { fileExists } from '../../host/files/files.js'
import { captureProcess } from '../../host/process/process.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { ensureTools } from '../tools.js'
import type { SourceContext, SourceTree } from './source-tree.js'
import { unpackArchive } from './unpack.js'

/** Version of an installed Debian package; undefined if it is not installed. */
export async function installedVersion(name: string): Promise<string | undefined> {
  const { exitCode, lines } = await captureProcess({
    argv: ['dpkg-query', '--show', '--showformat=${Version}', '--', name],
  })
  return exitCode === 0 ? lines[0] : undefined
}

export function debianFolder(sourcesFolder: string, name: string, version: string): string {
  const folder = `debian ${name} ${version}`
  return path.join(sourcesFolder, folder.replaceAll(/[^A-Za-z0-9.+~-]/g, '-'))
}

/**
 * Sources from a Debian package: `linux-source-6.12` installs an archive under /usr/src. A missing
 * package is installed.
 */
export async function obtainDebianSource(
  name: string,
  context: SourceContext,
): Promise<Outcome<SourceTree>> {
  const archive = `/usr/src/${name}.tar.xz`
  if (!(await fileExists(archive))) {
    const installed = await ensureTools(
      [
        { tool: archive, debianPackage: name },
        { tool: 'xz', debianPackage: 'xz-utils' },
      ],
      { install: context.installPackages, emit: context.emit, signal: context.signal },
    )
    if (!installed.ok) return installed
  }
  const version = await installedVersion(name)
  if (version === undefined)
    return failure(
      'infrastructure',
      `${archive} is there but belongs to no installed package ${name}`,
    )
  const folder = debianFolder(context.sourcesFolder, name, version)
  const unpacked = await unpackArchive(archive, folder, context.signal)
  return unpacked.ok
    ? success({
        path: folder,
        identity: `debian ${name} ${version}`,
        description: `${name} ${version}`,
      })
    : unpacked
}

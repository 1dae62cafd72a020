import path from 'node:path'
import { fileExists } from '../../host/files.js'
import { captureProcess } from '../../host/process.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { ensureTools } from '../tools.js'
import { unpackArchive } from './archive.js'
import type { SourceContext, SourceTree } from './source-tree.js'

/**
 * Sources as Debian packages them: `linux-source-6.12` leaves an archive under /usr/src. The package
 * is installed where it is missing.
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
  const query = await captureProcess({
    argv: ['dpkg-query', '--show', '--showformat=${Version}', name],
  })
  const [version] = query.lines
  if (query.exitCode !== 0 || version === undefined)
    return failure(
      'infrastructure',
      `${archive} is there but belongs to no installed package ${name}`,
    )
  const identity = `debian ${name} ${version}`
  const folder = path.join(context.sourcesFolder, identity.replaceAll(/[^A-Za-z0-9.+~-]/g, '-'))
  const unpacked = await unpackArchive(archive, folder, context.signal)
  return unpacked.ok
    ? success({ path: folder, identity, description: `${name} ${version}` })
    : unpacked
}

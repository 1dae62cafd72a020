import path from 'node:path'
import { readDistribution } from '../../host/facts/distribution.js'
import { hasAptGet } from '../../host/facts/packages.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { ensureTools, type InstallContext } from '../tools.js'
import { findSourcePackage, isInstalled, listKernelSources } from './debian-package.js'
import type { SourceContext, SourceTree } from './source-tree.js'
import { unpackArchive } from './unpack.js'

/** The metapackage of the release's own kernel, in Debian and in Ubuntu. */
export const releaseKernel = 'linux-source'

export function debianFolder(sourcesFolder: string, name: string, version: string): string {
  const folder = `debian ${name} ${version}`
  return path.join(sourcesFolder, folder.replaceAll(/[^A-Za-z0-9.+~-]/g, '-'))
}

/** The folder of a package's sources, now or after fetching. */
export async function locateDebianSource(sourcesFolder: string, name: string): Promise<string> {
  const found = await findSourcePackage(name)
  return debianFolder(sourcesFolder, found?.name ?? name, found?.version ?? 'VERSION')
}

/** Decompressors that tar calls, by the end of the archive's name. */
const decompressors = [
  { end: '.xz', tool: 'xz', debianPackage: 'xz-utils' },
  { end: '.bz2', tool: 'bzip2', debianPackage: 'bzip2' },
  { end: '.gz', tool: 'gzip', debianPackage: 'gzip' },
  { end: '.zst', tool: 'zstd', debianPackage: 'zstd' },
] as const

/** If the package lists lack the package: which kernels this release has instead. */
async function explainLack(name: string): Promise<Outcome<never> | undefined> {
  const listed = await listKernelSources()
  if (listed.length === 0 || listed.includes(name)) return undefined
  const release = (await readDistribution()).name
  const versioned = listed.filter((other) => other !== releaseKernel)
  const general = listed.includes(releaseKernel)
    ? `; debian: ${releaseKernel} is the kernel of whatever release a run is on`
    : ''
  return failure('infrastructure', `${release} has no package ${name}`, {
    hint: `this release has ${versioned.join(', ')}${general}; or run on a release that has ${name}`,
  })
}

/** A package is known by dpkg: what it installs differs by release. */
async function ensurePackage(name: string, context: InstallContext): Promise<Outcome<unknown>> {
  if (!(await hasAptGet()))
    return failure('infrastructure', `${(await readDistribution()).name} has no Debian packages`, {
      hint: 'source.debian needs Debian or Ubuntu: give git and ref, or archive and sha256 instead',
    })
  const need = [{ tool: name, debianPackage: name }]
  const ensured = await ensureTools(need, { ...context, isThere: isInstalled })
  const isTheirs = !ensured.ok && ensured.failure.kind === 'infrastructure'
  return (isTheirs ? await explainLack(name) : undefined) ?? ensured
}

type DebianContext = Pick<
  SourceContext,
  'sourcesFolder' | 'installPackages' | 'runSetUp' | 'emit' | 'signal'
>

/**
 * Sources from a Debian package, whose archive below /usr/src is unpacked. A missing package is
 * installed.
 */
export async function obtainDebianSource(
  name: string,
  { sourcesFolder, installPackages, runSetUp, emit, signal }: DebianContext,
): Promise<Outcome<SourceTree>> {
  const context = { install: installPackages, runSetUp, emit, signal }
  const ensured = await ensurePackage(name, context)
  if (!ensured.ok) return ensured
  const found = await findSourcePackage(name)
  if (found === undefined)
    return failure('invalid-profile', `source.debian: ${name} has no archive below /usr/src`, {
      hint: `name a package that has sources, such as ${releaseKernel}`,
    })
  const { archive, version } = found
  const tools = decompressors.filter(({ end }) => archive.endsWith(end))
  const unpackers = await ensureTools(tools, context)
  if (!unpackers.ok) return unpackers
  const folder = debianFolder(sourcesFolder, found.name, version)
  const unpacked = await unpackArchive(archive, folder, signal)
  return unpacked.ok
    ? success({
        path: folder,
        identity: `debian ${found.name} ${version}`,
        description: `${found.name} ${version}`,
        origin: { kind: 'debian', name: found.name },
      })
    : unpacked
}

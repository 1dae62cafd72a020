import { readDistribution } from '../../host/facts/distribution.js'
import {
  findOwners,
  listInstalledPackages,
  type InstalledPackage,
} from '../../host/facts/installed-packages.js'
import { findProgram } from '../../host/facts/packages.js'
import { followPath } from '../../host/files/follow-path.js'
import type { ToolNeed } from '../../kernels/family.js'
import type { SourceTree } from '../source/source-tree.js'
import { closureOf, materialOf } from './debian-packages.js'
import type { Materials } from './materials-schema.js'
import { readSources } from './sources.js'

interface MaterialsRequest {
  readonly source: SourceTree
  /** Of the profile. */
  readonly repository: string
  readonly tools: readonly ToolNeed[]
  /** First line of `--version`, by tool. */
  readonly versions: Readonly<Record<string, string>>
  /** Folders in which the build looks for programs. */
  readonly searched: readonly string[]
}

/** Before `/usr` was merged, packages had `/bin/x` for what is `/usr/bin/x` now. */
const spellings = (file: string): readonly string[] => [
  file,
  ...(file.startsWith('/usr/') ? [file.slice('/usr'.length)] : []),
]

async function readToolchain(
  { versions, searched }: MaterialsRequest,
  installed: readonly InstalledPackage[],
): Promise<Materials['toolchain']> {
  const files = new Map<string, readonly string[]>()
  for (const name of Object.keys(versions)) {
    const file = await findProgram(name, searched)
    // `gcc` is a link of one package to a program of another: the program is what ran.
    if (file !== undefined)
      files.set(name, [(await followPath(file)).real, file].flatMap(spellings))
  }
  const owners = await findOwners(installed.length === 0 ? [] : [...files.values()].flat())
  return Object.entries(versions).map(([name, version]) => {
    const owner = files
      .get(name)
      ?.map((file) => owners.get(file))
      .find((one) => one !== undefined)
    const found = installed.find((one) => one.name === owner)
    return { name, version, package: found === undefined ? null : materialOf(found) }
  })
}

/** What an image is about to be built of. Reads the host, and starts git and dpkg-query. */
export async function readMaterials(request: MaterialsRequest): Promise<Materials> {
  const { source, repository, tools } = request
  const installed = await listInstalledPackages()
  const toolchain = await readToolchain(request, installed)
  const owners = toolchain.flatMap((tool) => tool.package?.name ?? [])
  const { id, version } = await readDistribution()
  return {
    system: { id, version },
    sources: await readSources(source, repository, installed),
    toolchain,
    packages: closureOf(installed, [...tools.map(({ debianPackage }) => debianPackage), ...owners]),
  }
}

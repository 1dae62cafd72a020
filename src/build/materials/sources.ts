import path from 'node:path'
import { fileExists, isFile } from '../../host/files/files.js'
import { isWithin } from '../../host/files/within.js'
import type { InstalledPackage } from '../../host/facts/installed-packages.js'
import { revisionOf } from '../../host/git/git.js'
import { commitAt, describeCommit } from '../../host/git/objects.js'
import { originOf } from '../../host/git/remote.js'
import { findRepository } from '../../host/git/repository.js'
import { readSubmodules } from '../source/submodules.js'
import type { SourceOrigin, SourceTree } from '../source/source-tree.js'
import { materialOf } from './debian-packages.js'
import type { SourceMaterial } from './materials-schema.js'
import { nameOfAddress, publicAddress } from './public-address.js'

const unknown = {
  ...{ url: null, ref: null, commit: null, committedAt: null },
  ...{ sha256: null, package: null, path: null },
} as const

type Committed = Pick<SourceMaterial, 'commit' | 'committedAt'>

async function readCommit(folder: string, commit: string | null): Promise<Committed> {
  if (commit === null) return { commit, committedAt: null }
  const described = await describeCommit(folder, commit.replace(/-dirty$/, ''))
  return { commit, committedAt: described?.at ?? null }
}

/** What a checkout says of itself; of sources in a folder and of the profile's repository. */
async function readCheckout(
  folder: string,
): Promise<Pick<SourceMaterial, 'name' | 'url'> & Committed> {
  const address = await originOf(folder)
  const url = address === null ? null : publicAddress(address)
  const top = (await findRepository(folder))?.workTree ?? folder
  return {
    name: nameOfAddress(url ?? top),
    url,
    ...(await readCommit(folder, await revisionOf(folder))),
  }
}

const relative = (from: string, to: string): string => path.relative(from, to) || '.'

async function readMain(
  { path: folder, origin }: SourceTree,
  repository: string,
  installed: readonly InstalledPackage[],
): Promise<SourceMaterial> {
  switch (origin.kind) {
    case 'git': {
      const { url, ref } = origin
      const commit = await readCommit(folder, await commitAt(folder, 'HEAD'))
      return {
        ...unknown,
        kind: 'git',
        name: nameOfAddress(url),
        url: publicAddress(url),
        ref,
        ...commit,
      }
    }
    case 'archive':
      return { ...unknown, ...describeArchive(origin) }
    case 'debian': {
      const found = installed.find(({ name }) => name === origin.name)
      const known = found === undefined ? null : materialOf(found)
      return { ...unknown, kind: 'debian', name: origin.name, package: known }
    }
    case 'folder': {
      const place = isWithin(repository, folder) ? relative(repository, folder) : null
      return { ...unknown, kind: 'folder', ...(await readCheckout(folder)), path: place }
    }
  }
}

function describeArchive({
  location,
  sha256,
}: Extract<SourceOrigin, { kind: 'archive' }>): Pick<
  SourceMaterial,
  'kind' | 'name' | 'url' | 'sha256' | 'path'
> {
  const isRemote = /^https?:\/\//.test(location)
  const place = isRemote || path.isAbsolute(location) ? null : path.normalize(location)
  const url = isRemote ? publicAddress(location) : null
  return { kind: 'archive', name: nameOfAddress(location), url, sha256, path: place }
}

/** Far more than any tree has. */
const deepest = 16
const mostSubmodules = 1000

/** The submodules that were fetched, with those of their own. */
async function readAllSubmodules(root: string): Promise<readonly SourceMaterial[]> {
  const found: SourceMaterial[] = []
  const readBelow = async (tree: string, depth: number): Promise<void> => {
    if (depth > deepest || !(await isFile(path.join(tree, '.gitmodules')))) return
    for (const { path: written, url } of await readSubmodules(tree)) {
      const folder = path.join(tree, written)
      // Without a `.git` of its own git would speak of the tree above.
      const isFetched =
        isWithin(tree, folder) && folder !== tree && (await fileExists(path.join(folder, '.git')))
      if (!isFetched || found.length >= mostSubmodules) continue
      found.push({
        ...{ ...unknown, kind: 'submodule', name: nameOfAddress(url ?? written) },
        url: url === null ? null : publicAddress(url),
        ...(await readCommit(folder, await commitAt(folder, 'HEAD'))),
        path: path.relative(root, folder),
      })
      await readBelow(folder, depth + 1)
    }
  }
  await readBelow(root, 0)
  return found
}

/** The sources of a build, their submodules, and the profile's repository if it is another. */
export async function readSources(
  tree: SourceTree,
  repository: string,
  installed: readonly InstalledPackage[],
): Promise<readonly SourceMaterial[]> {
  const main = await readMain(tree, repository, installed)
  const submodules = await readAllSubmodules(tree.path)
  const top = (await findRepository(repository))?.workTree
  const isSame = top !== undefined && (await findRepository(tree.path))?.workTree === top
  if (isSame) return [main, ...submodules]
  const profile = await readCheckout(repository)
  return [main, ...submodules, { ...unknown, kind: 'profile', ...profile, path: '.' }]
}

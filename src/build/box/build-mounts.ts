import path from 'node:path'
import { homeFolder } from '../../host/box/box.js'
import { mountNamedFolders } from '../../host/box/named-folders.js'
import type { Mount } from '../../host/box/mounts.js'
import { isWithin } from '../../host/files/within.js'
import { listToolFolders } from '../../host/box/tool-folders.js'
import { fileExists, writeWhole } from '../../host/files/files.js'
import { followPath } from '../../host/files/follow-path.js'
import {
  findLinkedRepository,
  listGitFolders,
  readPublicConfigs,
} from '../../host/git/public-config.js'
import { childPath } from '../../host/process/environment.js'
import type { Workspace } from '../../kernels/family.js'

/** What a build reads and writes. */
export interface BuildPlaces {
  readonly workspace: Workspace
  /** Folders besides the output folder that it writes. */
  readonly writes: readonly string[]
  /** Folders of our own programs, first in its PATH. */
  readonly pathFolders: readonly string[]
  /** Files and folders that the caller lets profiles name. */
  readonly allowed: readonly string[]
  /** Values of the variables that the profile passes on. */
  readonly passedValues: readonly string[]
  readonly compilerCacheFolder: string | null
  /** Our own files and folders, which may lie in the repository. */
  readonly hidden: readonly string[]
  /** Whether it starts virtual machines. */
  readonly withKvm: boolean
}

/** The repository of the profile and the sources, which may be one. */
function treesOf({ source, repository }: Workspace): readonly string[] {
  return [...new Set([repository, source])]
}

/** A tree that cannot be shown without the user's home; undefined if there is none. */
export function treeWithHome(workspace: Workspace): string | undefined {
  const home = homeFolder()
  return treesOf(workspace).find(
    (tree) => tree === '/' || (home !== undefined && isWithin(tree, home)),
  )
}

/** Hides what git's folders in the trees hold besides history; `folder` is for the copies. */
async function mountRepositories(
  trees: readonly string[],
  { hidden, writes }: BuildPlaces,
  folder: string,
): Promise<readonly Mount[]> {
  const isHidden = (file: string): boolean => hidden.some((own) => isWithin(own, file))
  const [below, linked] = await Promise.all([
    Promise.all(trees.map(async (tree) => listGitFolders(tree, isHidden))),
    Promise.all(trees.map(findLinkedRepository)),
  ])
  const outside = linked.filter((repository) => repository !== undefined)
  const inside = below.flat().filter((own) => writes.some((tree) => isWithin(tree, own)))
  const configs = await readPublicConfigs([...new Set([...below.flat(), ...outside])])
  const copies: Mount[] = []
  for (const [file, text] of configs) {
    const from = path.join(folder, String(copies.length))
    await writeWhole(from, text)
    copies.push({ kind: 'read', path: file, from })
  }
  // A hook that a build leaves would be run outside.
  return [...outside, ...inside].map((own): Mount => ({ kind: 'read', path: own })).concat(copies)
}

/** What a build sees besides the host's programs; `folder` is for files that it sees in place of others. */
export async function planBuildMounts(
  places: BuildPlaces,
  folder: string,
): Promise<readonly Mount[]> {
  const { workspace, writes, pathFolders, passedValues, hidden, withKvm } = places
  const { compilerCacheFolder, allowed } = places
  const trees = treesOf(workspace)
  const { compilerCacheLinks: links } = workspace
  const read = (file: string): Mount => ({ kind: 'read', path: file })
  const write = (file: string): Mount => ({ kind: 'write', path: file })
  const home = homeFolder()
  const others = [...(home === undefined ? [] : [home]), ...hidden, ...trees]
  const tools = await listToolFolders(childPath(pathFolders).split(':'), others)
  const passed = await mountNamedFolders(passedValues, [...hidden, ...trees], home)
  const covered: Mount[] = []
  for (const named of hidden) {
    // A link itself shows nothing; a tree without what it leads to has nothing to hide.
    const { real: own, kind } = await followPath(named)
    const isInTree = trees.some((tree) => isWithin(tree, own))
    if (!isInTree || trees.some((tree) => isWithin(own, tree)) || kind === 'missing') continue
    covered.push(
      kind === 'folder'
        ? { kind: 'empty', path: own }
        : { kind: 'read', path: own, from: '/dev/null' },
    )
  }
  return [
    ...tools.map(read),
    ...passed,
    ...allowed.map((file): Mount => ({ kind: 'read-if-there', path: file })),
    ...trees.map(read),
    ...writes.map(write),
    ...(await mountRepositories(trees, places, folder)),
    ...covered,
    ...pathFolders.map(read),
    ...(links === null ? [] : [{ kind: 'read-if-there', path: links } as const]),
    write(workspace.out),
    ...(compilerCacheFolder === null ? [] : [write(compilerCacheFolder)]),
    ...(withKvm && (await fileExists('/dev/kvm'))
      ? [{ kind: 'device', path: '/dev/kvm' } as const]
      : []),
  ]
}

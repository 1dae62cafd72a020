import path from 'node:path/posix'

/** Folders of the system; a tree of sources may lie in `/opt`, so that one is looked at last. */
const system = /^\/(usr|lib|lib64|etc|nix|gnu)\//

/**
 * Which part of an OSv build a file of the host comes from: `apps/…` or `modules/…` by name,
 * `kernel` for what the kernel's build left in its folder, `tree` for other files of the sources,
 * `host` for files of the system, `outside` for the rest. `tree` is the sources' folder, null where
 * that is not known, as for an image from the cache.
 */
export function originOf(file: string, tree: string | null): string {
  // A place of the host that the build names later, as in `%(libgcc_s_dir)s/libgcc_s.so.1`.
  if (file.startsWith('%(')) return 'host'
  const inTree = placeInTree(file, tree)
  if (inTree !== null && !inTree.startsWith('../')) {
    const parts = inTree.split('/')
    const isBuilt = parts[0] === 'build'
    // Modules that are part of the kernel's sources are built in its build folder.
    return partAt(parts, isBuilt ? 2 : 0) ?? (isBuilt ? 'kernel' : 'tree')
  }
  if (system.test(file)) return 'host'
  // The last such folder counts: an unknown tree, or a folder of one's own modules.
  const parts = path.normalize(file).split('/')
  for (let start = parts.length - 3; start >= 0; start--) {
    const part = partAt(parts, start)
    if (part !== null) return part
  }
  return file.startsWith('/opt/') ? 'host' : 'outside'
}

/** The path below the tree's root, null where it is not known to be there. */
function placeInTree(file: string, tree: string | null): string | null {
  // Relative to the build folder, as in `build/release.x64`: `../../static` is the tree's.
  if (!path.isAbsolute(file)) return path.join('build', 'any', file)
  if (tree === null) return null
  const inTree = path.relative(tree, file)
  return path.isAbsolute(inTree) ? null : inTree
}

function partAt(parts: readonly string[], start: number): string | null {
  const [folder, name, rest] = parts.slice(start, start + 3)
  if (folder !== 'apps' && folder !== 'modules') return null
  return name === undefined || name === '' || rest === undefined ? null : `${folder}/${name}`
}

import path from 'node:path/posix'

/** Folders of the system; a tree of sources may lie in `/opt`, so that one is looked at last. */
const system = /^\/(usr|lib|lib64|etc|nix|gnu)\//

/**
 * Which part of an OSv build a file of the host comes from: `apps/…` or `modules/…` by name,
 * `kernel` for what the kernel's build left in its folder, `tree` for other files of the sources,
 * `host` for files of the system, `outside` for the rest.
 */
export function originOf(file: string): string {
  // A place of the host that the build names later, as in `%(libgcc_s_dir)s/libgcc_s.so.1`.
  if (file.startsWith('%(')) return 'host'
  // Relative to the build folder, as in `build/release.x64`: `../../static` is the tree's.
  const inTree = path.isAbsolute(file) ? null : path.join('build', 'any', file)
  if (inTree !== null && !inTree.startsWith('../')) {
    const parts = inTree.split('/')
    const isBuilt = parts[0] === 'build'
    // Modules that are part of the kernel's sources are built in its build folder.
    return partAt(parts, isBuilt ? 2 : 0) ?? (isBuilt ? 'kernel' : 'tree')
  }
  if (system.test(file)) return 'host'
  // The last such folder counts: where the tree lies is not known.
  const parts = path.normalize(file).split('/')
  for (let start = parts.length - 3; start >= 0; start--) {
    const part = partAt(parts, start)
    if (part !== null) return part
  }
  return file.startsWith('/opt/') ? 'host' : 'outside'
}

function partAt(parts: readonly string[], start: number): string | null {
  const [folder, name, rest] = parts.slice(start, start + 3)
  if (folder !== 'apps' && folder !== 'modules') return null
  return name === undefined || name === '' || rest === undefined ? null : `${folder}/${name}`
}

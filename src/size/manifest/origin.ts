import path from 'node:path/posix'

/** System folders; `/opt` is checked last, since a source tree may be there. */
const system = /^\/(usr|lib|lib64|etc|nix|gnu)\//

/**
 * Which part of an OSv build a host file comes from: `apps/…` or `modules/…` by name, `kernel` for
 * outputs in the kernel's build folder, `tree` for other files of the source tree, `host` for
 * system files, `outside` for the rest.
 */
export function originOf(file: string): string {
  // A host folder that the build fills in later, as in `%(libgcc_s_dir)s/libgcc_s.so.1`.
  if (file.startsWith('%(')) return 'host'
  // Relative to the build folder, such as `build/release.x64`: `../../static` is in the tree.
  const inTree = path.isAbsolute(file) ? null : path.join('build', 'any', file)
  if (inTree !== null && !inTree.startsWith('../')) {
    const parts = inTree.split('/')
    const isBuilt = parts[0] === 'build'
    // Modules in the kernel's source tree are built in its build folder.
    return partAt(parts, isBuilt ? 2 : 0) ?? (isBuilt ? 'kernel' : 'tree')
  }
  if (system.test(file)) return 'host'
  // The last such folder counts: the location of the tree is unknown.
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

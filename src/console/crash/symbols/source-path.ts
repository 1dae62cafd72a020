import path from 'node:path'

/** Headers of the compiler and the host: never in the tree, whatever their names end with. */
const systemFolder = '/usr/'

/**
 * Possible paths of a source file below the tree's root, most likely first. A build may have run in
 * a copy of the tree or on another machine: then only the end of the path is the same.
 */
export function candidatePaths(file: string, sourceRoot: string): readonly string[] {
  const normal = path.posix.normalize(file)
  const below = path.posix.relative(sourceRoot, normal)
  if (path.posix.isAbsolute(normal) && below !== '' && !below.startsWith('..')) return [below]
  if (normal.startsWith(systemFolder)) return []
  const parts = normal.split('/').filter((part) => part !== '' && part !== '..' && part !== '.')
  return parts.map((_, index) => parts.slice(index).join('/'))
}

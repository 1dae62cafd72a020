import path from 'node:path'

/** Headers of the compiler and the host, which are not in the tree however their names may end. */
const systemFolder = '/usr/'

/**
 * What a source file may be called below the tree's root, the likeliest first. A build may have run
 * in a copy of the tree, or on another machine: then its end is what is the same.
 */
export function candidatePaths(file: string, sourceRoot: string): readonly string[] {
  const normal = path.posix.normalize(file)
  const below = path.posix.relative(sourceRoot, normal)
  if (path.posix.isAbsolute(normal) && below !== '' && !below.startsWith('..')) return [below]
  if (normal.startsWith(systemFolder)) return []
  const parts = normal.split('/').filter((part) => part !== '' && part !== '..' && part !== '.')
  return parts.map((_, index) => parts.slice(index).join('/'))
}

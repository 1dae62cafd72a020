import path from 'node:path/posix'

const archiveMember = /^(.+\.a)\(([^()]+)\)$/
/** Where compilers and distributions keep their libraries. */
const system = /^\/(usr|lib|lib64|opt|nix|gnu)\//

/**
 * Where an input file of a link stands in the tree of objects: its folders and its name. Files below
 * the folder of the output go by their path in it, which for OSv is the path of their source too;
 * the system's libraries under `toolchain`, all others from elsewhere under `outside`. An archive is
 * a folder of its members.
 */
export function placeOfObject(file: string, output: string | null): readonly string[] {
  const [, archive = file, member] = archiveMember.exec(file) ?? []
  const parts = partsOf(archive, output === null ? '.' : path.dirname(output))
  return member === undefined ? parts : [...parts, member]
}

function partsOf(file: string, buildFolder: string): readonly string[] {
  const normal = path.normalize(file)
  const base = `${path.normalize(buildFolder)}/`
  if (base !== './' && normal.startsWith(base)) return splitPath(normal.slice(base.length))
  if (system.test(normal)) return ['toolchain', path.basename(normal)]
  if (path.isAbsolute(normal) || normal.startsWith('../')) return ['outside', path.basename(normal)]
  return splitPath(normal)
}

function splitPath(file: string): readonly string[] {
  return file.split('/').filter((part) => part !== '')
}

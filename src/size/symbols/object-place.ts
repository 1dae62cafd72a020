import path from 'node:path/posix'
import type { LinkMap } from '../../formats/link-map/link-map.js'

/** How the objects of a view are named and placed: as object files or as source files. */
export interface ObjectWords {
  readonly placeOf: (file: string) => readonly string[]
  /** Names for the rest of a section that is split, and for sections that are not. */
  readonly rest: string
  readonly unknown: string
}

export const linkMapWords = ({ output }: LinkMap): ObjectWords => ({
  placeOf: objectPlaces(output),
  rest: '(fill)',
  unknown: '(not in the link map)',
})

const archiveMember = /^(.+\.a)\(([^()]+)\)$/
/** Where compilers and distributions keep their libraries. */
const system = /^\/(usr|lib|lib64|opt|nix|gnu)\//

const isUnusual = /\/\/|(?:^|\/)\.\.?(?:\/|$)|^$/

/**
 * Places the input files of a link in the tree of objects. Files below the folder of the output
 * keep their path in it, which for OSv is also the path of their source; system libraries go to
 * `toolchain`, all other files to `outside`. An archive is a folder of its members.
 */
export function objectPlaces(output: string | null): (file: string) => readonly string[] {
  const base = output === null ? '' : normalPath(`${path.dirname(output)}/`)
  return (file) => {
    const [, archive = file, member] = archiveMember.exec(file) ?? []
    const parts = partsOf(normalPath(archive), base)
    return member === undefined ? parts : [...parts, member]
  }
}

function partsOf(file: string, base: string): readonly string[] {
  if (base !== '' && base !== './' && file.startsWith(base))
    return splitPath(file.slice(base.length))
  if (system.test(file)) return ['toolchain', path.basename(file)]
  if (path.isAbsolute(file) || file.startsWith('../')) return ['outside', path.basename(file)]
  return splitPath(file)
}

function splitPath(file: string): readonly string[] {
  return file.split('/').filter((part) => part !== '')
}

/** Like `path.normalize`, but cheap if there is nothing to do. */
export function normalPath(file: string): string {
  return isUnusual.test(file) ? path.normalize(file) : file
}

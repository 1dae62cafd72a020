import { listPrograms } from '../../host/facts/packages.js'
import { fileExists } from '../../host/files/files.js'
import { listLacked, type Environment } from '../../host/process/environment.js'
import { listEmptySubmodules } from '../source/submodules.js'
import { foldersOfPath } from '../step-environment.js'
import type { Surroundings } from './vocabulary/symptom.js'

const missing = /No such file or directory|not found|does not exist|[Cc]annot (?:open|find)/
/** Of the host in every box: what is missing there is missing outside, or its loader is. */
const system = /^\/(?:usr|bin|sbin|lib\w*|etc|proc|dev|sys|tmp)(?:\/|$)/
const lastLines = 200
const mostPaths = 20

/** Absolute paths outside of the system's folders that the last lines call missing. */
export function listMissingPaths(lines: readonly string[]): readonly string[] {
  const found = lines
    .slice(-lastLines)
    .map((line) => line.slice(0, 2000))
    .filter((line) => missing.test(line))
    .flatMap((line) => [...line.matchAll(/(?:^|[\s'"‘`:=(])(\/[\w.+@/-]*\w)/g)])
    .flatMap(([, path = '']) => (system.test(path) ? [] : [path]))
  return [...new Set(found)].slice(0, mostPaths)
}

/** Looks at what a failed step did not see; `own` is what the profile adds to its environment. */
export async function readSurroundings(
  source: string,
  {
    env,
    own,
    isBoxed,
  }: { readonly env: Environment; readonly own: Environment; readonly isBoxed: boolean },
  lines: readonly string[],
): Promise<Surroundings> {
  const ownFolders = 'PATH' in own ? foldersOfPath(own) : []
  const paths = listMissingPaths(lines).filter((path) => !path.startsWith(`${source}/`))
  const areThere = await Promise.all(paths.map(fileExists))
  return {
    isBoxed,
    emptySubmodules: await listEmptySubmodules(source),
    lackedVariables: listLacked(env),
    programsOutside: await listPrograms([...ownFolders, ...foldersOfPath({})]),
    ownFolders,
    pathsOutside: paths.filter((_, index) => areThere[index] === true),
  }
}

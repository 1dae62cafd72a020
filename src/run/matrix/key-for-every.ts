import path from 'node:path'
import { isWithin } from '../../host/files/within.js'
import { matchesPath } from '../../host/files/path-pattern.js'

/** Files that concern every profile. */
export interface EveryProfile {
  /** Patterns of paths, relative to the workspace. */
  readonly always: readonly string[]
  /** The workflow that runs the plan, relative to the workspace; undefined outside of one. */
  readonly workflow: string | undefined
  readonly workspace: string
}

/** Under which key a changed file of a repository concerns every profile; undefined if it does not. */
export function keyForEvery(
  { always, workflow, workspace }: EveryProfile,
  repository: string,
): (file: string) => string | undefined {
  return (file) => {
    const absolute = path.join(repository, file)
    if (!isWithin(workspace, absolute)) return undefined
    const place = path.relative(workspace, absolute)
    if (place === workflow) return 'workflow'
    return always.some((pattern) => matchesPath(pattern, place)) ? 'always' : undefined
  }
}

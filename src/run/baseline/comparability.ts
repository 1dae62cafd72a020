import type { Profile } from '../../profile/profile.js'
import type { RunResult } from '../../result/result.js'
import { failure, success, type Outcome } from '../../verdict.js'

/**
 * How the result that the user named differs from this run, as remarks. Another kernel or architecture
 * is refused: no size is comparable. Fields that an early end left empty are not compared.
 */
export function compareKinds(
  { profile, kernel, arch, mode }: RunResult,
  own: Profile,
  source: string,
): Outcome<readonly string[]> {
  const differs = ([, theirs, ours]: readonly [string, string, string]): boolean =>
    theirs !== '' && theirs !== ours
  const other = (
    [
      ['kernel', kernel, own.kernel],
      ['architecture', arch, own.settings.arch],
    ] as const
  ).find(differs)
  if (other !== undefined) {
    const [what, theirs, ours] = other
    return failure(
      'invalid-profile',
      `the baseline ${source} is of ${what} ${theirs}, this run of ${ours}: their sizes cannot be compared`,
    )
  }
  const differences = (
    [
      ['profile', profile, own.name],
      ['mode', mode, own.settings.mode],
    ] as const
  ).filter(differs)
  return success(
    differences.map(
      ([what, theirs, ours]) =>
        `the baseline ${source} is of ${what} ${theirs}, this run of ${ours}`,
    ),
  )
}

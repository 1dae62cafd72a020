import type { Profile } from '../../profile/profile.js'
import type { RunResult } from '../../result/result.js'
import { failure, success, type Outcome } from '../../verdict.js'

/**
 * What a result that somebody names is unlike the run in, for people. Of another architecture or
 * another kernel every size is another: it is refused. Of a run that ended early nothing is known.
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
  const unlike = (
    [
      ['profile', profile, own.name],
      ['mode', mode, own.settings.mode],
    ] as const
  ).filter(differs)
  return success(
    unlike.map(
      ([what, theirs, ours]) =>
        `the baseline ${source} is of ${what} ${theirs}, this run of ${ours}`,
    ),
  )
}

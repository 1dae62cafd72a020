import { readMessages, readTrailers } from '../../host/git/git.js'
import { namedParentsOf } from '../../host/git/ancestry.js'
import { commitAt, isShallow } from '../../host/git/objects.js'
import type { Profile } from '../../profile/profile.js'
import { parseSize } from '../../profile/schema/units.js'
import {
  parseWaiverTrailer,
  strayWaivers,
  waiverTrailer,
} from '../../size/budgets/waiver-trailer.js'
import type { Waiver } from '../../size/budgets/waivers.js'
import { failure, success, type Outcome } from '../../verdict.js'

export interface WaiverOptions {
  /** The date to check waivers against, for example 2026-12-31; today if not given. */
  readonly today?: string
}

/** All waivers that were found. */
export interface KnownWaivers {
  readonly waivers: readonly Waiver[]
  /** About lines of this change that look like waivers but are not. */
  readonly warnings: readonly string[]
  /** Commits that a shallow clone lacks and that may contain more. */
  readonly lacking: LackingCommits
}

/**
 * `earlier`: commits before HEAD. `merged`: also the commit that HEAD merges, whose waivers excuse
 * growth too.
 */
export type LackingCommits = 'none' | 'earlier' | 'merged'

const remedy = `write ${waiverTrailer}: vmlinux/.text 20kB 2026-12-31 why it is acceptable`

/**
 * Reads the waivers of the profile and of commits. A malformed trailer in this change is the user's
 * mistake; in an earlier commit, which cannot be changed, it is ignored. A change that was merged or
 * cherry-picked has its trailers in several commits: equal texts count once.
 */
export async function readWaivers(profile: Profile): Promise<Outcome<KnownWaivers>> {
  const { budgets, waivers = [] } = profile.settings.size ?? {}
  const all = waivers.map(({ path, amount, reason, author = null, until, key }): Waiver => ({
    path,
    amountBytes: amount,
    reason,
    author,
    until,
    origin: 'profile',
    key,
  }))
  if (budgets === undefined) return success({ waivers: all, warnings: [], lacking: 'none' })
  const { repository } = profile
  const trailers = await readTrailers(repository, waiverTrailer)
  const known = new Set<string>()
  for (const trailer of trailers) {
    const { commit, value, earlier } = trailer
    const read = parseWaiverTrailer(value, trailer, parseSize)
    if ('problem' in read && !earlier)
      return failure(
        'invalid-profile',
        `commit ${commit}: not a waiver: ${waiverTrailer}: ${value}: ${read.problem}`,
        { hint: remedy },
      )
    if ('problem' in read || known.has(value)) continue
    known.add(value)
    all.push(earlier ? { ...read.waiver, earlier: true } : read.waiver)
  }
  const values = trailers.filter(({ earlier }) => !earlier).map(({ value }) => value)
  const warnings = (await readMessages(repository)).flatMap(({ commit, text }) =>
    strayWaivers(text, values).map(
      ({ line, problem }) => `commit ${commit}: ignored as a waiver: ${line}: ${problem}`,
    ),
  )
  return success({ waivers: all, warnings, lacking: await lackingCommits(repository) })
}

async function lackingCommits(repository: string): Promise<LackingCommits> {
  if (!(await isShallow(repository))) return 'none'
  const [, merged] = await namedParentsOf(repository, 'HEAD')
  const isThere = merged === undefined || (await commitAt(repository, merged)) !== null
  return isThere ? 'earlier' : 'merged'
}

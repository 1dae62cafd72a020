import { readTrailers } from '../host/git.js'
import type { Profile } from '../profile/profile.js'
import { parseSize } from '../profile/units.js'
import { parseWaiverTrailer, waiverTrailer } from '../size/waiver-trailer.js'
import type { Waiver } from '../size/waivers.js'
import { failure, success, type Outcome } from '../verdict.js'

/**
 * Waivers of the profile and of commits. A trailer of this very change that is no waiver is the
 * user's mistake; an earlier commit stays as it is. A change that was merged or picked has its
 * trailers in several commits: the same text is one waiver.
 */
export async function readWaivers(profile: Profile): Promise<Outcome<readonly Waiver[]>> {
  const { budgets, waivers = [] } = profile.settings.size ?? {}
  const all = waivers.map(({ path, amount, reason, author = null, until }): Waiver => ({
    ...{ path, amountBytes: amount, reason, author, until, origin: 'profile' },
  }))
  if (budgets === undefined) return success(all)
  const known = new Set<string>()
  for (const trailer of await readTrailers(profile.repository, waiverTrailer)) {
    const waiver = parseWaiverTrailer(trailer.value, trailer, parseSize)
    if (waiver === undefined && !trailer.earlier)
      return failure(
        'invalid-profile',
        `commit ${trailer.commit}: not a waiver: ${waiverTrailer}: ${trailer.value}`,
        { hint: `write ${waiverTrailer}: vmlinux/.text 20kB 2026-12-31 why it is acceptable` },
      )
    if (waiver === undefined || known.has(trailer.value)) continue
    known.add(trailer.value)
    all.push(trailer.earlier ? { ...waiver, earlier: true } : waiver)
  }
  return success(all)
}

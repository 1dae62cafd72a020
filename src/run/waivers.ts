import { readTrailers } from '../host/git.js'
import type { Profile } from '../profile/profile.js'
import { parseSize } from '../profile/units.js'
import { parseWaiverTrailer, waiverTrailer } from '../size/waiver-trailer.js'
import type { Waiver } from '../size/waivers.js'
import { failure, success, type Outcome } from '../verdict.js'

/** Waivers of the profile and of the commit; a trailer that is none is the user's mistake. */
export async function readWaivers(profile: Profile): Promise<Outcome<readonly Waiver[]>> {
  const { budgets, waivers = [] } = profile.settings.size ?? {}
  const all = waivers.map(({ path, amount, reason, author = null, until }): Waiver => ({
    ...{ path, amountBytes: amount, reason, author, until, origin: 'profile' },
  }))
  if (budgets === undefined) return success(all)
  for (const trailer of await readTrailers(profile.repository, waiverTrailer)) {
    const waiver = parseWaiverTrailer(trailer.value, trailer, parseSize)
    if (waiver === undefined)
      return failure(
        'invalid-profile',
        `commit ${trailer.commit}: not a waiver: ${waiverTrailer}: ${trailer.value}`,
        { hint: `write ${waiverTrailer}: vmlinux/.text 20kB 2026-12-31 why it is acceptable` },
      )
    all.push(waiver)
  }
  return success(all)
}

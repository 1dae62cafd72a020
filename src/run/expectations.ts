import type { Profile } from '../profile/profile.js'
import type { Failure } from '../verdict.js'
import { guestTestsOf } from './guest-tests.js'

/**
 * Why nothing could tell a pass from a failure; undefined where something does. A boot of which
 * nothing is expected could only be called a pass by lying.
 */
export function objectToExpectations(profile: Profile): Failure | undefined {
  const expects = profile.settings.expect.length > 0
  const tests = guestTestsOf(profile) !== undefined
  if (expects !== tests) return undefined
  const kind = 'invalid-profile'
  return expects
    ? {
        kind,
        summary:
          'the profile has expect: and asks for the image’s tests, each of which has its own',
        evidence: [],
        hint: 'drop one of them; --set expect=[] does for one run',
      }
    : {
        kind,
        summary: 'the profile has no expect: nothing could tell a pass from a failure',
        evidence: [],
        hint: 'add what the console must show, e.g. expect: [ready]',
      }
}

import type { ExpectList } from '../profile/schema/expectation.js'
import type { Profile } from '../profile/profile.js'
import type { Failure } from '../verdict.js'
import { guestTestsOf } from './series/guest-tests.js'

/** An entry that only forbids something is met by a kernel that does nothing at all. */
function waitsForSomething(group: ExpectList[number]): boolean {
  if ('any_order' in group) return group.any_order.some(waitsForSomething)
  return group.never !== true
}

/**
 * Why nothing could tell a pass from a failure; undefined where something does. A boot of which
 * nothing is expected could only be called a pass by lying.
 */
export function objectToExpectations(profile: Profile): Failure | undefined {
  const { expect } = profile.settings
  const tests = guestTestsOf(profile) !== undefined
  const expects = tests ? expect.length > 0 : expect.some(waitsForSomething)
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
        summary:
          expect.length > 0
            ? 'expect: only says what is never to be seen: a kernel that does nothing would pass'
            : 'the profile has no expect: nothing could tell a pass from a failure',
        evidence: [],
        hint: 'add what the console must show, e.g. expect: [ready]',
      }
}

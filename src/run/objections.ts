import type { ExpectList } from '../profile/schema/expectation.js'
import type { Profile } from '../profile/profile.js'
import { failure, type Failure } from '../verdict.js'
import { guestTestsOf } from './series/guest-tests.js'

/** An entry that only forbids something is met by a kernel that does nothing at all. */
function waitsForSomething(group: ExpectList[number]): boolean {
  if (typeof group === 'string') return true
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

/** How far a run goes, and who attends its boot. */
export interface CommandOptions {
  /** `run` is the whole story, `build` stops before the boot, `boot` takes an image that is there. */
  readonly command: 'run' | 'build' | 'boot'
  /** Wait for a debugger before the guest's first instruction; no limit on time holds then. */
  readonly debug?: boolean | undefined
  /** A person sits at the guest's console, which is our own terminal; nothing is judged then. */
  readonly interactive?: boolean | undefined
}

/** Why it cannot be booted as often as the profile asks for; undefined where it can. */
export function objectToSeries(
  profile: Profile,
  { command, debug, interactive }: CommandOptions,
): Failure | undefined {
  const { repeat, memory_search: search } = profile.settings.boot
  if (command === 'build' || (repeat === 1 && search === undefined)) return undefined
  const [wish, remedy] =
    search === undefined
      ? [`boot.repeat asks for ${repeat} boots`, '--set boot.repeat=1 does for one run']
      : ['boot.memory: minimum takes many boots', '--set boot.memory=SIZE does for one run']
  const refuse = (what: string): Failure =>
    failure('invalid-profile', `${what}, and ${wish}`, { hint: remedy }).failure
  if (guestTestsOf(profile) !== undefined) return refuse('each of the image’s tests is one boot')
  if (debug === true) return refuse('a debugger takes one boot')
  if (interactive === true) return refuse('an interactive boot is one boot')
  return undefined
}

/** Why a run of the profile would be pointless; a person at the console needs no expectations. */
export function objectToProfile(profile: Profile, options: CommandOptions): Failure | undefined {
  const isJudged = options.command !== 'build' && options.interactive !== true
  return objectToSeries(profile, options) ?? (isJudged ? objectToExpectations(profile) : undefined)
}

import type { ExpectList } from '../profile/schema/expectation.js'
import type { Profile } from '../profile/profile.js'
import { renderOrigin } from '../profile/values/origin.js'
import { originNear } from '../profile/values/settings-tree.js'
import { failure, type Failure } from '../verdict.js'
import { guestTestsOf } from './series/guest-tests.js'

/** A kernel that does nothing at all meets an entry that only forbids something. */
function waitsForSomething(group: ExpectList[number]): boolean {
  if (typeof group === 'string') return true
  if ('any_order' in group) return group.any_order.some(waitsForSomething)
  return group.never !== true
}

/**
 * Why the profile cannot distinguish a pass from a failure; undefined if it can. Without an
 * expectation every boot would pass.
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
          'the profile has expect: and asks for the image’s tests, which have their own expectations',
        evidence: [],
        hint: 'remove one of them, for one run with --set expect=[]',
      }
    : {
        kind,
        summary:
          expect.length > 0
            ? 'expect: has only never: entries: a kernel that does nothing would pass'
            : 'the profile has no expect: every boot would pass',
        evidence: [],
        hint: 'add what the console must show, e.g. expect: [ready]',
      }
}

/** Whether a command boots the kernel of the profile. */
export function isBooted(
  { measuresOnly }: Pick<Profile, 'measuresOnly'>,
  { command }: Pick<CommandOptions, 'command'>,
): boolean {
  return command !== 'build' && measuresOnly !== true
}

/** A boot of a profile that says there is none; undefined if it is booted. */
export function objectToBoot({ name, values, measuresOnly }: Profile): Failure | undefined {
  if (measuresOnly !== true) return undefined
  const place = renderOrigin(originNear(values, ['boot']))
  return failure('invalid-profile', `${place}: boot: false: the profile measures only`, {
    hint: `osv-kernel run ${name} builds and measures; to boot it, remove boot: false`,
  }).failure
}

/** How far a run goes, and whether a person attends the boot. */
export interface CommandOptions {
  /** `run` does everything, `build` stops before the boot, `boot` uses an existing image. */
  readonly command: 'run' | 'build' | 'boot'
  /** Wait for a debugger before the guest's first instruction; turns off all time limits. */
  readonly debug?: boolean | undefined
  /** Connect the guest's console to our own terminal; nothing is judged. */
  readonly interactive?: boolean | undefined
}

/** Why the profile cannot be booted more than once as it asks; undefined if it can. */
export function objectToSeries(
  profile: Profile,
  { command, debug, interactive }: CommandOptions,
): Failure | undefined {
  const { repeat, memory_search: search } = profile.settings.boot
  if (command === 'build' || (repeat === 1 && search === undefined)) return undefined
  const [request, remedy] =
    search === undefined
      ? [`boot.repeat asks for ${repeat} boots`, 'for one run: --set boot.repeat=1']
      : ['boot.memory: minimum takes many boots', 'for one run: --set boot.memory=SIZE']
  const refuse = (what: string): Failure =>
    failure('invalid-profile', `${what}, and ${request}`, { hint: remedy }).failure
  if (guestTestsOf(profile) !== undefined) return refuse('each of the image’s tests is one boot')
  if (debug === true) return refuse('a debugger takes one boot')
  if (interactive === true) return refuse('an interactive boot is one boot')
  return undefined
}

/** Why a run of the profile would be pointless; an interactive boot needs no expectations. */
export function objectToProfile(profile: Profile, options: CommandOptions): Failure | undefined {
  const asksForBoot =
    options.command === 'boot' || options.debug === true || options.interactive === true
  if (profile.measuresOnly === true) return asksForBoot ? objectToBoot(profile) : undefined
  const isJudged = options.command !== 'build' && options.interactive !== true
  return objectToSeries(profile, options) ?? (isJudged ? objectToExpectations(profile) : undefined)
}

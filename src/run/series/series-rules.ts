import type { Profile } from '../../profile/profile.js'
import { failure, type Failure } from '../../verdict.js'
import { guestTestsOf } from './guest-tests.js'
import type { RunRequest } from '../request.js'

/** Why it cannot be booted as often as the profile asks for; undefined where it can. */
export function objectToSeries(
  profile: Profile,
  { command, debug, interactive }: Pick<RunRequest, 'command' | 'debug' | 'interactive'>,
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

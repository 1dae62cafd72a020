import type { MemorySearch } from '../../profile/schema/boot-series.js'
import type { Profile } from '../../profile/profile.js'
import { formatRoughBytes } from '../../report/quantities.js'
import { ownerOfVerdict, success, type Verdict } from '../../verdict.js'
import type { BootRequest } from '../boot/boot-image.js'
import { planTrial, type LeastMemory, type Trial } from './memory-search.js'
import { nothingBooted, type BootPart } from '../boot/boot-part.js'
import { bootPersistently, type BootOne } from './retries.js'
import { clearBoot, setAside } from './keep-attempts.js'
import { fillPart, type Staged } from '../../staged.js'
import { consoleLogName, taggedName } from '../../output-files.js'

/** The profile for a boot with this amount of memory. */
export function profileWithMemory(profile: Profile, bytes: number): Profile {
  const { settings } = profile
  return { ...profile, settings: { ...settings, boot: { ...settings.boot, memory: bytes } } }
}

/** Describes the least memory and how certain it is. */
function describeLeast(
  { bytes, below, unsteady }: LeastMemory,
  failedWith: (bytes: number) => string,
): string {
  const named = (amount: number): string => formatRoughBytes(amount)
  const less =
    below === null
      ? 'less was not tried'
      : `with ${named(below)} it does not pass (${failedWith(below)})`
  const doubts =
    unsteady.length === 0
      ? ''
      : `; it passed once and failed once with ${unsteady.map(named).join(', ')}`
  return `the least memory is ${named(bytes)}; ${less}${doubts}`
}

/** A host failure says nothing about the memory, unless the VMM rejects so little of it. */
function isAboutMemory(verdict: Verdict, trials: readonly Trial[]): boolean {
  if (verdict.kind === 'pass' || ownerOfVerdict(verdict.kind) === 'kernel') return true
  const worksWithMore = trials.some(({ passed }) => passed)
  return verdict.kind === 'infrastructure' && verdict.transient !== true && worksWithMore
}

/**
 * Searches for the least memory with which the profile still passes. A boot that fails for lack of
 * memory is an answer, not a failure of the run.
 */
export async function findLeastMemory(
  base: BootRequest,
  search: MemorySearch,
  bootOne: BootOne,
): Promise<Staged<BootPart, Verdict>> {
  return fillPart(nothingBooted, async (part) => {
    const trials: Trial[] = []
    const failures = new Map<number, string>()
    let failedTag: string | undefined
    const lastVerdict = (): Verdict => {
      if (part.boot === null) throw new Error('the search ended without a boot')
      return part.boot.report.verdict
    }
    for (;;) {
      const step = planTrial(search, trials)
      if (step.next === 'found') {
        const { found } = step
        // The last boot was the one that confirmed it.
        const verdict = lastVerdict()
        part.leastMemoryBytes = found.bytes
        const described = describeLeast(found, (bytes) => failures.get(bytes) ?? '')
        return success({ ...verdict, summary: `${described}; ${verdict.summary}` })
      }
      if (step.next === 'not-enough') {
        const verdict = lastVerdict()
        const most = formatRoughBytes(search.to)
        return success({ ...verdict, summary: `with ${most}, the most tried: ${verdict.summary}` })
      }
      const { bytes } = step
      const amount = formatRoughBytes(bytes)
      const label = `boot with ${amount}`
      base.emit({ type: 'step', stage: 'boot', done: trials.length + 1, label })
      // The console of the last boot that failed shows why its memory was not enough.
      if (failedTag === undefined) await clearBoot(base)
      else part.kept = [...part.kept, ...(await setAside(base, failedTag))]
      const tag = `boot-${trials.length + 1}`
      const request = { ...base, profile: profileWithMemory(base.profile, bytes) }
      const { part: retried, outcome: boot } = await bootPersistently(request, bootOne, tag)
      part.kept = [...part.kept, ...retried]
      if (!boot.ok)
        return {
          ok: false,
          failure: { ...boot.failure, summary: `${label}: ${boot.failure.summary}` },
        }
      const { verdict } = boot.value.report
      part.boot = boot.value
      if (!isAboutMemory(verdict, trials))
        return success({ ...verdict, summary: `${label}: ${verdict.summary}` })
      trials.push({ bytes, passed: verdict.kind === 'pass' })
      const outcome = `${verdict.kind}: ${verdict.summary}`
      failedTag = verdict.kind === 'pass' ? undefined : tag
      if (failedTag !== undefined) failures.set(bytes, outcome)
      const log = failedTag === undefined ? '' : ` (${taggedName(consoleLogName, failedTag)})`
      base.emit({ type: 'notice', message: `  ${amount}: ${outcome}${log}` })
    }
  })
}

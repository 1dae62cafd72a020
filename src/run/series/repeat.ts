import path from 'node:path'
import { copyTree, fileExists } from '../../host/files/files.js'
import { formatDuration } from '../../report/quantities.js'
import type { Repeats } from '../../result/result.js'
import { ownerOfVerdict, success, type Failure, type Outcome, type Verdict } from '../../verdict.js'
import type { Boot, BootRequest } from '../boot/boot-image.js'
import { nothingBooted, type BootPart } from '../boot/boot-part.js'
import { bootPersistently, type BootOne } from './retries.js'
import { bringBack, clearBoot, setAside } from './keep-attempts.js'
import { describeSamples } from './statistics.js'
import { fillPart, type Staged } from '../../staged.js'
import { consoleLogName, timelineName, taggedName } from '../../output-files.js'

type RepeatedBoot = Repeats['boots'][number]

/** One boot for result.json; `log` is its console log. */
function repeatedBoot(
  number: number,
  { report, verdictMs, peakBytes, attempts }: Boot,
  log: string,
): RepeatedBoot {
  const { verdict, firstByteMs, readyMs, metrics } = report
  return {
    number,
    kind: verdict.kind,
    summary: verdict.summary,
    firstByteMs,
    readyMs,
    durationMs: verdictMs,
    peakBytes,
    metrics,
    ...(attempts === undefined ? {} : { attempts }),
    log: verdict.kind === 'pass' ? null : log,
  }
}

/** Summarises the boots so far. Only boots that passed count in the statistics. */
function summariseBoots(count: number, boots: readonly RepeatedBoot[]): Repeats {
  const passed = boots.filter(({ kind }) => kind === 'pass')
  return {
    count,
    failed: boots.length - passed.length,
    boots,
    statistics: describeSamples(
      passed.map(({ firstByteMs, readyMs, peakBytes, metrics }) => ({
        'boot.timeToFirstByteMs': firstByteMs,
        'boot.timeToReadyMs': readyMs,
        'boot.memory.peakHostBytes': peakBytes,
        ...Object.fromEntries(
          Object.entries(metrics).map(([name, value]) => [`metrics.${name}`, value]),
        ),
      })),
    ),
  }
}

/** The verdict on all boots: that of the first failure, or a pass if there is none. */
function judgeBoots(repeats: Repeats, first: Verdict | undefined): Verdict {
  const { count, failed, boots, statistics } = repeats
  const flaky = boots.filter(({ kind, attempts }) => kind === 'pass' && attempts !== undefined)
  const again = flaky.length === 0 ? '' : `, ${flaky.length} of them not on the first attempt`
  if (first === undefined) {
    const ready = statistics['boot.timeToReadyMs']
    const when = ready === undefined ? '' : `; ready after ${formatDuration(ready.median)} (median)`
    return { kind: 'pass', summary: `all ${count} boots passed${again}${when}`, evidence: [] }
  }
  const number = boots.find(({ kind }) => kind !== 'pass')?.number ?? 0
  return {
    ...first,
    summary: `${failed} of ${count} boots failed; boot ${number}: ${first.summary}`,
  }
}

/** Files that the boot that decides has under its number as well. */
const deciding = [
  ['console', consoleLogName],
  ['timeline', timelineName],
] as const

/** The host failed or the run was cancelled: the remaining boots are skipped. */
function blocked(verdict: Failure, number: number, count: number): Outcome<never> {
  const summary = `boot ${number} of ${count}: ${verdict.summary}`
  return { ok: false, failure: { ...verdict, summary } }
}

/**
 * Boots `boot.repeat` times. The files of the first boot that failed have the names of a single
 * boot’s; the console log of every boot that failed is also there under its number.
 */
export async function bootRepeatedly(
  base: BootRequest,
  bootOne: BootOne,
): Promise<Staged<BootPart, Verdict>> {
  return fillPart(nothingBooted, async (part) => {
    const { emit } = base
    const { repeat: count } = base.profile.settings.boot
    const boots: RepeatedBoot[] = []
    let first: { readonly verdict: Verdict; readonly tag: string } | undefined
    for (let number = 1; number <= count; number += 1) {
      emit({ type: 'step', stage: 'boot', done: number, total: count, label: `boot ${number}` })
      const tag = `boot-${number}`
      await clearBoot(base)
      const { part: retried, outcome: boot } = await bootPersistently(base, bootOne, tag)
      part.kept = [...part.kept, ...retried]
      if (!boot.ok) return blocked(boot.failure, number, count)
      const { verdict } = boot.value.report
      if (first === undefined) part.boot = boot.value
      if (verdict.kind !== 'pass' && ownerOfVerdict(verdict.kind) !== 'kernel') {
        part.boot = boot.value
        return blocked(verdict, number, count)
      }
      boots.push(repeatedBoot(number, boot.value, taggedName(consoleLogName, tag)))
      part.repeats = summariseBoots(count, boots)
      if (verdict.kind === 'pass') continue
      emit({ type: 'notice', message: `✗ boot ${number}: ${verdict.kind}: ${verdict.summary}` })
      const kept = await setAside(base, tag)
      if (first !== undefined) part.kept = [...part.kept, ...kept]
      first ??= { verdict, tag }
    }
    if (first !== undefined) {
      const { tag } = first
      await bringBack(base, tag)
      for (const [role, name] of deciding) {
        const named = path.join(path.dirname(base.consoleLog), taggedName(name, tag))
        const own = path.join(path.dirname(base.consoleLog), name)
        if (!(await fileExists(own))) continue
        await copyTree(own, named)
        part.kept = [...part.kept, { role, path: named }]
      }
    }
    return success(judgeBoots(summariseBoots(count, boots), first?.verdict))
  })
}

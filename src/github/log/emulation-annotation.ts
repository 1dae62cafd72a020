import { medianOf } from '../../history/median.js'
import { groupOf, type HistoryLine } from '../../history/line.js'
import type { RunResult } from '../../result/result.js'
import { sanitize } from '../../result/sanitize.js'
import type { Annotation } from './annotations.js'
import { cutForAnnotation } from './workflow-command.js'

/** The reason of a boot whose profile or caller wrote `accel: tcg`. */
const wanted = 'asked for'

type Booted = Pick<RunResult, 'profile' | 'kernel' | 'arch' | 'mode' | 'boot'>

/** How many times longer it took than under KVM, by the history; undefined if that has no such run. */
export function slownessByHistory(
  result: Booted,
  history: readonly HistoryLine[],
): number | undefined {
  const own = result.boot?.timeToReadyMs ?? null
  const underKvm = history.flatMap((line) =>
    line.boot?.accelerator === 'kvm' &&
    line.boot.readyMs !== null &&
    groupOf(line) === groupOf(result)
      ? [line.boot.readyMs]
      : [],
  )
  const usual = medianOf(underKvm)
  return own === null || !(usual > 0) ? undefined : own / usual
}

/** A guest that was emulated although nobody asked for it: why, and what to write. */
export function annotateEmulation(
  result: Booted,
  history: readonly HistoryLine[],
): readonly Annotation[] {
  const { boot } = result
  if (boot?.accelerator !== 'tcg' || boot.acceleratorReason === wanted) return []
  const slowness = slownessByHistory(result, history)
  const factor =
    slowness === undefined
      ? []
      : [
          `It took ${slowness.toFixed(1)} times as long as it usually takes under KVM (by the history).`,
        ]
  const stretched = boot.limits?.stretched ?? []
  const limits =
    stretched.length === 0
      ? 'The limits of the profile apply as written.'
      : `Limits that the profile does not set are longer: ${stretched.map((name) => `boot.${name}`).join(', ')}; others, such as within: of an expectation, apply as written.`
  const message = [
    `The guest was emulated, without KVM: ${sanitize(boot.acceleratorReason)}.`,
    ...factor,
    limits,
    'With accel: kvm such a run fails instead; with accel: tcg this notice goes away. GitHub’s x86-64 Linux runners have KVM, its arm64 runners do not.',
  ]
  return [
    {
      level: 'notice',
      message: cutForAnnotation(message.join('\n')),
      properties: { title: 'osv-kernel: emulated' },
    },
  ]
}

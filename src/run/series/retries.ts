import { failureOf } from '../../host/system-error.js'
import type { Staged } from '../../staged.js'
import { success, type Failure, type Outcome } from '../../verdict.js'
import type { Boot, BootRequest } from '../boot/boot-image.js'
import { setAside, type KeptFile } from './keep-attempts.js'

/** `bootImage` of boot-image.ts; injected, so that tests need no kernel. */
export type BootOne = (request: BootRequest) => Promise<Outcome<Boot>>

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const

/** `the second attempt`, `attempt 6`. */
function nameAttempt(attempt: number): string {
  const ordinal = ordinals[attempt - 1]
  return ordinal === undefined ? `attempt ${attempt}` : `the ${ordinal} attempt`
}

/** A transient failure of the host; undefined for any other outcome. */
function transientFailure(boot: Outcome<Boot>): Failure | undefined {
  const verdict = boot.ok ? boot.value.report.verdict : boot.failure
  return verdict.kind === 'infrastructure' && verdict.transient === true ? verdict : undefined
}

/** Records the number of attempts; if there was more than one, the summary says so. */
function withAttempts(boot: Outcome<Boot>, attempts: number): Outcome<Boot> {
  if (attempts === 1) return boot
  if (!boot.ok) {
    const summary = `${boot.failure.summary} (after ${attempts} attempts)`
    return { ok: false, failure: { ...boot.failure, summary } }
  }
  const { report } = boot.value
  const { verdict } = report
  const passed = verdict.kind === 'pass'
  const when = passed ? `; passed on ${nameAttempt(attempts)}` : ` (on ${nameAttempt(attempts)})`
  return success({
    ...boot.value,
    attempts,
    report: { ...report, verdict: { ...verdict, summary: verdict.summary + when } },
  })
}

/**
 * Boots, and retries up to `boot.retries` times after transient failures of the host. A failure of the
 * kernel is never retried. The part has the files of every attempt but the last; `tag` identifies
 * the boot in a series, for their names.
 */
export async function bootPersistently(
  request: BootRequest,
  bootOne: BootOne,
  tag?: string,
): Promise<Staged<readonly KeptFile[], Boot>> {
  const kept: KeptFile[] = []
  const attended = request.interactive === true || request.debug !== null
  const retries = attended ? 0 : request.profile.settings.boot.retries
  for (let attempt = 1; ; attempt += 1) {
    const boot = await bootOne(request).catch(failureOf)
    const transient = transientFailure(boot)
    if (transient === undefined || attempt > retries || request.signal.aborted)
      return { part: kept, outcome: withAttempts(boot, attempt) }
    request.emit({
      type: 'warning',
      message: `${transient.summary}; retrying the boot (attempt ${attempt + 1} of at most ${retries + 1})`,
    })
    const ownTag = `attempt-${attempt}`
    kept.push(...(await setAside(request, tag === undefined ? ownTag : `${tag}.${ownTag}`)))
  }
}

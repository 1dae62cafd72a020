import type { Evidence, Failure, FailureKind, Verdict } from '../verdict.js'
import type { Crash } from './crash/crash.js'
import { identifyCrash } from './crash/crash-identity.js'
import { describeEnd, isCleanEnd, type End } from './end/exit.js'
import type { Rejection } from './crash/reject-scanner.js'
import type { AssertionState } from './expect/expected-entry.js'
import { isTransient } from './end/transient-failure.js'
import type { Severity } from './crash/vocabulary/entry.js'

/** A duration, for readers. */
function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

function waitingFor(pending: readonly AssertionState[]): string {
  const names = pending.map(({ id }) => `“${id}”`)
  return names.length === 0 ? '' : ` while waiting for ${names.join(', ')}`
}

function failed(
  kind: FailureKind,
  summary: string,
  evidence: readonly Evidence[],
  hint?: string,
): Failure {
  return { kind, summary, evidence, ...(hint === undefined ? {} : { hint }) }
}

export function passed(count: number, readyMs: number): Verdict {
  const what =
    count === 1 ? 'the expectation was met' : `all ${count} expectations were met, the last`
  return { kind: 'pass', summary: `${what} after ${seconds(readyMs)}`, evidence: [] }
}

const kindOfSeverity: Readonly<Record<Severity, FailureKind>> = {
  fatal: 'panic',
  stall: 'hang',
  splat: 'assertion-failed',
  exit: 'unexpected-exit',
}

export function crashed(crash: Crash, ready: boolean, evidence: readonly Evidence[]): Verdict {
  const when = ready ? ' (after every expectation had been met)' : ''
  const { severity, hint } = crash.entry
  const verdict = failed(kindOfSeverity[severity], crash.title + when, evidence, hint)
  const identity = identifyCrash(
    crash,
    evidence.flatMap(({ lines }) => lines),
  )
  return identity === undefined ? verdict : { ...verdict, crash: identity }
}

export function rejected({ shown, key }: Rejection, evidence: readonly Evidence[]): Verdict {
  const summary = `the console shows “${shown}”, which reject: rules out`
  return { ...failed('assertion-failed', summary, evidence), key }
}

/** Adds a note about the expired `allow:` entry that would have excused this failure. */
export function withLapse(verdict: Verdict, lapsed: string | undefined): Verdict {
  if (lapsed === undefined || verdict.kind === 'pass') return verdict
  return { ...verdict, hint: verdict.hint === undefined ? lapsed : `${lapsed}; ${verdict.hint}` }
}

export function unmet(assertion: AssertionState, evidence: readonly Evidence[]): Verdict {
  const { id, key, reason } = assertion
  return { ...failed('assertion-failed', `“${id}”: ${reason ?? 'not met'}`, evidence), key }
}

export function hung(
  silentMs: number,
  sawByte: boolean,
  pending: readonly AssertionState[],
  evidence: readonly Evidence[],
): Verdict {
  return sawByte
    ? failed(
        'hang',
        `no output for ${seconds(silentMs)}${waitingFor(pending)}`,
        evidence,
        'the last lines show how far it came; boot.silence sets the limit',
      )
    : failed(
        'hang',
        `not a single byte on the console in ${seconds(silentMs)}`,
        evidence,
        'check that the kernel has a driver for the serial console and uses it',
      )
}

export function timedOut(
  limitMs: number,
  pending: readonly AssertionState[],
  evidence: readonly Evidence[],
): Verdict {
  return failed(
    'timeout',
    `still running after ${seconds(limitMs)}${waitingFor(pending)}`,
    evidence,
    'boot.timeout sets the limit',
  )
}

export function flooded(limitBytes: number, evidence: readonly Evidence[]): Verdict {
  return failed(
    'output-limit',
    `more than ${limitBytes} bytes on the console`,
    evidence,
    'boot.output_limit sets the limit',
  )
}

function hostFailure(
  end: End,
  summary: string,
  evidence: readonly Evidence[],
  hint?: string,
): Failure {
  const verdict = failed('infrastructure', summary, evidence, hint)
  return isTransient(end) ? { ...verdict, transient: true } : verdict
}

/** The machine ended before all expectations were met, or in a way that is not a pass. */
export function ended(
  end: End,
  pending: readonly AssertionState[],
  evidence: readonly Evidence[],
): Verdict {
  const summary = `the guest ${describeEnd(end)}${waitingFor(pending)}`
  switch (end.how) {
    case 'powered-off':
    case 'left':
      return { ...failed('assertion-failed', summary, evidence), key: pending[0]?.key }
    case 'guest-status': {
      const kind = end.status === 0 ? 'assertion-failed' : 'unexpected-exit'
      return { ...failed(kind, summary, evidence), key: pending[0]?.key }
    }
    case 'reset':
      return failed(
        'unexpected-exit',
        summary,
        evidence,
        evidence.length === 0
          ? 'it printed nothing: usually too little memory (boot.memory)'
          : undefined,
      )
    case 'guest-panicked':
      return failed('panic', summary, evidence)
    case 'vmm-failed':
      return hostFailure(end, `${end.vmm} gave up: ${end.message}`, evidence)
    case 'watchdog':
      return failed('hang', `the guest’s watchdog fired${waitingFor(pending)}`, evidence)
    case 'killed':
      return end.oom
        ? hostFailure(
            end,
            `the host ran out of memory and killed ${end.vmm}`,
            evidence,
            'give the guest less (boot.memory), or run fewer jobs beside it',
          )
        : hostFailure(
            end,
            summary,
            evidence,
            end.signal === 'SIGKILL' ? 'was the host out of memory? see dmesg' : undefined,
          )
  }
}

/** The machine ended, but not as `exit:` expects. */
export function endedOtherwise(
  end: End,
  assertion: AssertionState,
  evidence: readonly Evidence[],
): Verdict {
  const { id, key, reason } = assertion
  const summary = `“${id}”: ${reason ?? 'another end'}`
  const kind = isCleanEnd(end) ? 'assertion-failed' : 'unexpected-exit'
  return { ...failed(kind, summary, evidence), key }
}

export function logEnded(
  pending: readonly AssertionState[],
  evidence: readonly Evidence[],
): Verdict {
  const verdict = failed('assertion-failed', `the log ends${waitingFor(pending)}`, evidence)
  return { ...verdict, key: pending[0]?.key }
}

/** KVM lost the guest; this proves nothing about the kernel. */
export function acceleratorFailed(line: string, evidence: readonly Evidence[]): Verdict {
  const summary = `KVM gave up on the guest: ${line}`
  return { ...failed('infrastructure', summary, evidence, 'try --accel tcg'), transient: true }
}

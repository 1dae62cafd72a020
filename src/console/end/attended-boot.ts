import { elapsedSince } from '../../host/clock.js'
import { runInTerminal } from '../../host/process/terminal-process.js'
import { failure, success, type Outcome, type Verdict } from '../../verdict.js'
import { classifyExit, describeEnd, type End } from './exit.js'
import type { JudgeSettings } from '../judge-settings.js'
import type { WatchedBoot } from '../watch-boot.js'

/** The verdict on an interactive boot: how it ended, as far as known. */
export function judgeAttended(
  ended: { readonly exitCode: number | null; readonly signal: string | null },
  { debugExit, vmm }: Pick<JudgeSettings, 'debugExit' | 'vmm'>,
): { readonly end: End | null; readonly verdict: Verdict } {
  const end = classifyExit({
    ...ended,
    debugExit,
    vmm,
    oomKill: false,
    vmmLines: [],
    sawByte: true,
    // Without QMP a power-off, a reset and the user's Ctrl-a x cannot be distinguished.
    shutdownReason: ended.exitCode === 0 ? 'guest-shutdown' : null,
  })
  const isHostFailure = end.how === 'vmm-failed' || end.how === 'killed'
  const how = end.how === 'powered-off' ? 'the machine ended' : `the guest ${describeEnd(end)}`
  const verdict: Verdict = isHostFailure
    ? { kind: 'infrastructure', summary: how, evidence: [] }
    : { kind: 'pass', summary: `${how}; an interactive boot is not judged`, evidence: [] }
  return { end: end.how === 'powered-off' ? null : end, verdict }
}

/** Boots a machine on the user's own terminal, without limits. */
export async function attendBoot(
  argv: readonly string[],
  settings: JudgeSettings,
  signal: AbortSignal,
): Promise<Outcome<WatchedBoot>> {
  const started = performance.now()
  const ended = await runInTerminal(argv, signal)
  if (signal.aborted) return failure('cancelled', 'cancelled while the guest was running')
  const { end, verdict } = judgeAttended(ended, settings)
  return success({
    report: {
      verdict,
      end,
      assertions: [],
      allowed: [],
      metrics: {},
      metricUnits: {},
      firstByteMs: null,
      readyMs: null,
      guestStatus: null,
      event: null,
    },
    guestStartMs: 0,
    verdictMs: elapsedSince(started),
    powerdown: null,
    peakBytes: null,
  })
}

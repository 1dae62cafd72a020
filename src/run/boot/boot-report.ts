import { boundBoot, slownessOf } from '../../console/clock/boot-limits.js'
import { describeEnd } from '../../console/end/exit.js'
import type { Profile } from '../../profile/profile.js'
import type { BootReport } from '../../result/result.js'
import type { Boot } from './boot-image.js'

type Phase = BootReport['phases'][number]

/** How we stopped a guest that was still running when its verdict was known. */
function describeStop({ powerdown }: Boot): string {
  switch (powerdown) {
    case null:
      return 'stopped'
    case 'powered-off':
      return 'powered off when asked to'
    case 'ended-otherwise':
      return 'asked to power off, ended otherwise'
    case 'ignored':
      return 'asked to power off, did not in time, and was stopped'
    case 'refused':
      return 'could not be asked to power off, and was stopped'
  }
}

/** Rounded to the microsecond: a sum in floating point has noise beyond it. */
function sumOf(aMs: number, bMs: number): number {
  return Math.round((aMs + bMs) * 1000) / 1000
}

/** The boot section of result.json; `least` is the least memory, if a search found it. */
export function bootReport(boot: Boot, profile: Profile, least: number | null): BootReport {
  const { settings } = profile
  const { report, verdictMs, peakBytes, acceleration, chart, vmmVersion } = boot
  const { firstByteMs, readyMs, end, guestStatus, event } = report
  // On a busy host the VMM's own report of the start comes after the guest's first byte.
  const guestStartMs = Math.min(boot.guestStartMs, firstByteMs ?? boot.guestStartMs)
  const phase = (name: string, startMs: number, endMs: number | null): readonly Phase[] =>
    endMs === null ? [] : [{ name, startMs, endMs }]
  const { attempts } = boot
  const isFlaky = attempts !== undefined && report.verdict.kind === 'pass'
  return {
    ...(attempts === undefined ? {} : { attempts }),
    ...(isFlaky ? { flaky: true } : {}),
    accelerator: acceleration.accelerator,
    acceleratorReason: acceleration.reason,
    limits: boundBoot(profile, slownessOf(acceleration.accelerator)),
    machine: settings.boot.machine,
    ...(vmmVersion === null ? {} : { vmm: { name: settings.boot.vmm, version: vmmVersion } }),
    ...(boot.sandbox === null ? {} : { sandbox: boot.sandbox }),
    timeToFirstByteMs: firstByteMs,
    timeToReadyMs: readyMs,
    durationMs: verdictMs,
    phases: [
      ...phase('machine start', 0, guestStartMs),
      ...phase('to first byte', guestStartMs, firstByteMs),
      ...phase('to ready', firstByteMs ?? guestStartMs, readyMs),
      // By the guest's own clock, which starts with its first instruction.
      ...(chart?.phases ?? []).map(({ name, startMs, endMs }) => ({
        name,
        startMs: sumOf(guestStartMs, startMs),
        endMs: sumOf(guestStartMs, endMs),
      })),
    ],
    memory: {
      configuredBytes: least ?? settings.boot.memory,
      peakHostBytes: peakBytes,
      ...(least === null ? {} : { leastMemoryBytes: least }),
    },
    exit: {
      reason: end === null ? describeStop(boot) : describeEnd(end),
      event,
      guestStatus,
    },
  }
}

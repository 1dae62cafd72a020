import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { familyOf } from '../../src/kernels/families.js'
import type { Profile } from '../../src/profile/profile.js'
import type { BootSettings } from '../../src/profile/schema/boot-section.js'
import type { ProgressEvent } from '../../src/progress.js'
import type { Boot, BootRequest } from '../../src/run/boot/boot-image.js'
import type { BootOne } from '../../src/run/series/retries.js'
import type { Failure, Outcome, Verdict } from '../../src/verdict.js'
import { createLinuxProfile } from '../kernels/linux/linux-profile.js'

export const passing: Verdict = { kind: 'pass', summary: 'all is well', evidence: [] }
export const panic: Failure = { kind: 'panic', summary: 'it crashed', evidence: [] }
export const ill: Failure = {
  ...{ kind: 'infrastructure', summary: 'QEMU is ill', evidence: [] },
  transient: true,
}
export const refused: Failure = {
  ...{ kind: 'infrastructure', summary: 'QEMU will not', evidence: [] },
}

/** A boot with this verdict, ready after `readyMs` milliseconds. */
export function bootWith(verdict: Verdict, readyMs: number | null = null): Outcome<Boot> {
  const { kind } = verdict
  return {
    ok: true,
    value: {
      report: {
        ...{ verdict, assertions: [], allowed: [], metricUnits: {} },
        metrics: kind === 'pass' && readyMs !== null ? { rate: readyMs * 2 } : {},
        ...{ firstByteMs: 1, readyMs, end: null, guestStatus: null, event: null },
      },
      ...{ guestStartMs: 0, verdictMs: 5, powerdown: null, peakBytes: 1000 },
      sandbox: null,
      vmmVersion: null,
      acceleration: { accelerator: 'tcg', reason: 'a test' },
      ...{ initramfs: null, chart: null },
    },
  }
}

export interface Boots {
  readonly base: BootRequest
  readonly bootOne: BootOne
  /** Memory of each boot, in order. */
  readonly asked: number[]
  readonly events: ProgressEvent[]
}

/** Plays boots: `play` decides the outcome of the nth, which writes its number to its console log. */
export function stageBoots(
  settings: Partial<BootSettings>,
  play: (number: number, bytes: number) => Outcome<Boot>,
): Boots {
  const out = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const profile: Profile = createLinuxProfile()
  const boot = { ...profile.settings.boot, ...settings }
  const asked: number[] = []
  const events: ProgressEvent[] = []
  return {
    base: {
      profile: { ...profile, settings: { ...profile.settings, boot } },
      ...{ family: familyOf(profile), work: '/work', cacheFolder: '/cache', symbols: null, out },
      files: { image: '/out/bzImage', kernel: null, disks: [], commandLineAt: undefined },
      consoleLog: path.join(out, 'console.log'),
      timelineFile: path.join(out, 'console.timeline.jsonl'),
      ...{ debug: null, onConsole: () => undefined },
      emit: (event) => events.push(event),
      signal: new AbortController().signal,
    },
    bootOne: async ({ profile: { settings: effective }, consoleLog }) => {
      asked.push(effective.boot.memory)
      writeFileSync(consoleLog, `boot ${asked.length}`)
      return Promise.resolve(play(asked.length, effective.boot.memory))
    },
    asked,
    events,
  }
}

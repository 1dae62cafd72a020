import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JudgeSettings } from '../../../src/console/judge-settings.js'
import { watchBoot, type WatchedBoot, type WatchRequest } from '../../../src/console/watch-boot.js'
import { expectList } from '../../../src/profile/schema/expectation.js'
import { createQmpControl } from '../../../src/machine/qemu/qmp.js'
import type { Outcome } from '../../../src/verdict.js'
import { processesWith } from '../../running-processes.js'

const program = fileURLToPath(new URL('fake-qemu.mjs', import.meta.url))

export interface Misbehaved {
  readonly watched: Outcome<WatchedBoot>
  /** The verdict, or the failure instead of one: `kind: summary`. */
  readonly verdict: string
  readonly hint: string | undefined
  readonly evidence: readonly string[]
  /** Processes that should have ended. */
  readonly leftOver: readonly string[]
}

/** Boots a fake QEMU with a behaviour, and waits for `ready`. */
export async function misbehave(
  behaviour: string,
  settings: Partial<JudgeSettings> = {},
  request: Partial<WatchRequest> = {},
): Promise<Misbehaved> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
  const watched = await watchBoot({
    argv: [process.execPath, program, `fake=${behaviour}`, out],
    settings: {
      ...{ expect: expectList.parse(['ready']), reject: [], allow: [], today: '2026-11-21' },
      ...{ vocabularies: ['generic'], commandLine: '', vmm: 'qemu', debugExit: false },
      ...{ timeoutMs: 20_000, silenceMs: 10_000, listenMs: 100, outputLimit: 1_000_000 },
      ...settings,
    },
    // Other processes on the host can make any QEMU slow.
    control: createQmpControl(2000),
    ports: [],
    startedBy: 'us',
    timelineFile: path.join(out, 'console.timeline.jsonl'),
    onConsole: () => undefined,
    signal: new AbortController().signal,
    ...request,
  })
  const verdict = watched.ok ? watched.value.report.verdict : watched.failure
  return {
    ...{ watched, leftOver: processesWith(out) },
    verdict: `${verdict.kind}: ${verdict.summary}`,
    hint: verdict.kind === 'pass' ? undefined : verdict.hint,
    evidence: verdict.evidence.flatMap(({ lines }) => lines),
  }
}

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BootEvent } from '../../src/console/boot-event.js'
import { type JudgeSettings, judgeSettingsOf } from '../../src/console/judge-settings.js'
import { recordedDate, replayEvents, untimedEvents } from '../../src/console/clock/timeline.js'
import { families, familyOf } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'

/** A golden case, ready to judge. */
export interface GoldenCase {
  readonly settings: JudgeSettings
  readonly events: readonly BootEvent[]
}

/** Reads a folder of cases/; an invalid profile or recording is a mistake in the case. */
export async function readCase(folder: string): Promise<GoldenCase> {
  const profile = await loadProfile({
    reference: './profile.yml',
    directory: folder,
    overrides: [],
    families,
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  const log = readFileSync(path.join(folder, 'console.log'))
  const recording = path.join(folder, 'console.timeline.jsonl')
  const recorded = existsSync(recording) ? readFileSync(recording, 'utf8') : undefined
  const events = recorded === undefined ? untimedEvents(log) : replayEvents(log, recorded)
  if (events === undefined) throw new Error('the recording does not fit the log')
  const family = familyOf(profile.value)
  const commandLine = family.commandLine(profile.value, null)
  const date = recordedDate(recorded ?? '') ?? '2026-11-21'
  return { settings: judgeSettingsOf(profile.value, family, commandLine, date), events }
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Judge } from '../../src/console/judge.js'
import { recordedDate, replay, replayEvents, untimedEvents } from '../../src/console/timeline.js'
import { families, familyOf } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { judgeSettingsOf } from '../../src/run/boot-image.js'

/**
 * Each folder of cases/ holds a console log, mostly the recording of when it came and how it ended,
 * a profile, and the verdict with its assertions, metrics and excerpt. `UPDATE_GOLDEN=1` writes the
 * expectations anew, to be read before they are committed.
 */
const cases = fileURLToPath(new URL('cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'

async function judgeCase(folder: string): Promise<string> {
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
  const family = familyOf(profile.value.kernel)
  const commandLine = family.commandLine(profile.value, null)
  const date = recordedDate(recorded ?? '') ?? '2026-11-21'
  const judge = new Judge(judgeSettingsOf(profile.value, family, commandLine, date))
  replay(judge, events)
  const report = judge.report()
  if (report === undefined) return 'no verdict\n'
  const { verdict, assertions, allowed, metrics, metricUnits } = report
  return [
    `${verdict.kind}: ${verdict.summary}`,
    ...(verdict.crash === undefined ? [] : [`crash: ${verdict.crash.title} (${verdict.crash.id})`]),
    ...(verdict.hint === undefined ? [] : [`hint: ${verdict.hint}`]),
    ...assertions.map(({ status, id, atMs, reason }) => `${status}: ${id} at ${atMs} (${reason})`),
    ...Object.entries(metrics).map(
      ([name, value]) => `metric ${name} = ${value}${metricUnits[name] ?? ''}`,
    ),
    ...allowed.map(
      ({ id, reason, until, expired, lines }) =>
        `allow ${id} (${reason}), until ${until}${expired ? ', expired' : ''}: lines ${lines}`,
    ),
    ...verdict.evidence.flatMap(({ source, firstLine, lines }) => [
      `${source}:${firstLine}`,
      ...lines.map((line) => `| ${line}`),
    ]),
    '',
  ].join('\n')
}

describe.each(readdirSync(cases))('%s', (name) => {
  test('is judged as expected', async () => {
    const folder = path.join(cases, name)
    const expected = path.join(folder, 'expected.txt')
    const judged = await judgeCase(folder)
    if (update) writeFileSync(expected, judged)
    expect(judged).toBe(readFileSync(expected, 'utf8'))
  })
})

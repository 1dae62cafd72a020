import path from 'node:path'
import { Judge } from '../console/judge.js'
import {
  recordedDate,
  recordedSlowness,
  replay,
  replayEvents,
  untimedEvents,
} from '../console/clock/timeline.js'
import { fileExists, isFolder, readAtMost, readTextIfThere } from '../host/files/files.js'
import { followPath } from '../host/files/follow-path.js'
import { families, familyOf } from '../kernels/families.js'
import { loadProfile } from '../profile/load.js'
import { listOverrides } from '../profile/override-options.js'
import { colorsFor } from '../report/terminal/columns.js'
import { renderFailure } from '../report/terminal/failure-text.js'
import { readCommandLine } from '../run/boot/describe-machine.js'
import { objectToBoot } from '../run/objections.js'
import { guestTestsOf, profileOfTest } from '../run/series/guest-tests.js'
import { exitCodeOf, failure, ownerOfVerdict } from '../verdict.js'
import type { SharedOptions } from './options.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'
import { consoleLogName, timelineName, taggedName } from '../output-files.js'
import { judgeSettingsOf } from '../console/judge-settings.js'

/** The recording beside a log that we recorded, which its name shows; other logs have none. */
async function readRecording(log: string): Promise<string | undefined> {
  const name = path.basename(log)
  const beside = (other: string): string => path.join(path.dirname(log), other)
  // With several boots, log and recording have the number of the boot in their names.
  const [, tag] = /^console\.((?:boot|attempt)-[\w.-]+)\.log$/.exec(name) ?? []
  if (tag !== undefined) return readTextIfThere(beside(taggedName(timelineName, tag)))
  // A test's log starts with the name of the test.
  if (name !== consoleLogName && !name.endsWith(`.${consoleLogName}`)) return undefined
  const test = name.slice(0, -consoleLogName.length)
  return readTextIfThere(beside(`${test}${timelineName}`))
}

/** One read of a console may pass the limit, in bytes, before the boot is ended. */
const pastLimit = 2 ** 20

/** `judge`: judges an existing log with the same judge as a live console. */
export async function judgeCommand(
  reference: string,
  log: string,
  options: SharedOptions,
): Promise<number> {
  const profile = await loadProfile({
    reference,
    directory: process.cwd(),
    overrides: listOverrides({ overrides: options.set, arch: options.arch }),
    families,
    allowPaths: options.allowPath.map((allowed) => path.resolve(allowed)),
  })
  if (!profile.ok) return showFailure(profile.failure)
  const objection = objectToBoot(profile.value)
  if (objection !== undefined) return showFailure(objection)
  if (!(await fileExists(log))) {
    const missing = failure('invalid-profile', `no console log ${log}`)
    return showFailure(missing.failure)
  }
  if (await isFolder(log))
    return showFailure(
      failure('invalid-profile', `${log} is a folder`, {
        hint: `of a run, name its log: ${path.join(log, consoleLogName)}`,
      }).failure,
    )
  const { kind } = await followPath(log)
  if (kind === 'pipe' || kind === 'socket')
    return showFailure(
      failure('invalid-profile', `${log} is a ${kind}, which need not end`, {
        hint: 'write what it gives to a file first',
      }).failure,
    )
  // More would not change the verdict: output-limit.
  const bytes = await readAtMost(log, profile.value.settings.boot.output_limit + pastLimit)
  const recording = await readRecording(log)
  const recorded = recording === undefined ? undefined : replayEvents(bytes, recording)
  const family = familyOf(profile.value)
  const commandLine = await readCommandLine(profile.value, family, path.dirname(log))
  const guestTests = guestTestsOf(profile.value)
  const judged =
    guestTests === undefined
      ? profile.value
      : profileOfTest(profile.value, guestTests, profile.value.settings.boot.cmdline)
  // Allowances are checked against the date of the boot, not of today.
  const date = recorded === undefined ? undefined : recordedDate(recording ?? '')
  const slowness = recorded === undefined ? 1 : recordedSlowness(recording ?? '')
  const judge = new Judge(judgeSettingsOf(judged, family, commandLine, date, slowness))
  replay(judge, recorded ?? untimedEvents(bytes))
  // A recording that ends before a verdict was cut off together with its run.
  if (!judge.settled()) judge.observe({ type: 'log-end', atMs: judge.deadlineMs() })
  const report = judge.report()
  if (report === undefined) throw new Error('the judge has no verdict at the end of the log')

  const { verdict, assertions, metrics, metricUnits, allowed } = report
  const { crash, ...named } = verdict
  const colors = colorsFor(wantsColor())
  if (verdict.kind === 'pass') say(`${colors.green('✓ pass')}  ${verdict.summary}\n`, options.json)
  else say(renderFailure(verdict, { color: wantsColor() }), options.json)
  if (recorded === undefined && !options.quiet)
    say('\n  judged without times: there is no recording beside the log\n', options.json)
  await writeJson(
    {
      verdict: { ...named, owner: ownerOfVerdict(verdict.kind) },
      ...(crash === undefined ? {} : { crash }),
      assertions,
      metrics,
      metricUnits,
      allowed,
    },
    options.json,
  )
  return exitCodeOf(verdict.kind)
}

import path from 'node:path'
import { buildLogName } from '../build/build-log.js'
import { consoleLogName } from '../console/input/excerpt.js'
import { registersName } from '../console/crash/guest-place.js'
import { timelineName } from '../console/clock/timeline.js'
import { fileExists, removeTree, writeWhole } from '../host/files/files.js'
import { families } from '../kernels/families.js'
import { secondConsoleLogName } from '../machine/second-consoles.js'
import { findProfile } from '../profile/find-profile.js'
import { historyOf, pageHistoryOf } from '../report/history/page-history.js'
import { renderJunit } from '../report/junit/junit.js'
import { renderMarkdown } from '../report/markdown/markdown.js'
import { renderPage } from '../report/page/render-page.js'
import type { RunResult } from '../result/result.js'
import { renderSarif } from '../report/sarif/sarif.js'
import { describeFiles, resultOf, type RunRecord } from './record.js'
import type { RunOutcome, RunRequest } from './request.js'
import type { Verdict } from '../verdict.js'
import { besideConsole, coreName } from './boot/post-mortem.js'
import { readPageRun } from './page-run.js'
import { profilePlaces } from './profile-places.js'
import { reproductionName } from './boot/reproduction.js'
import { testLogsName } from './series/guest-tests.js'
import { clearTagged } from './series/keep-attempts.js'
import { makeStateFolder, planRunFolders, stateFolder } from './run-folders.js'

const defaultTop = 20

const reportNames = {
  result: 'result.json',
  markdown: 'report.md',
  junit: 'junit.xml',
  html: 'report.html',
  sarif: 'report.sarif',
} as const

/** Removes what an earlier run said, so that nothing of it can be taken for this run's. */
export async function removeEarlierReports(out: string): Promise<void> {
  const names = [
    ...[consoleLogName, timelineName, testLogsName, buildLogName],
    ...[registersName, coreName, reproductionName],
    ...Object.values(reportNames),
  ]
  for (const name of names) await removeTree(path.join(out, name))
  await clearTagged(out)
}

/** Writes result.json and the reports into the output folder, whatever the verdict is. */
export async function writeReports(
  request: RunRequest,
  record: RunRecord,
  verdict: Verdict,
): Promise<RunOutcome> {
  const out =
    request.out ??
    (record.profile === undefined
      ? path.join(request.directory, stateFolder, 'out', record.profileName)
      : (await planRunFolders(request, record.profile)).out)
  const inOut = (name: string): string => path.join(out, name)
  const { image, boot } = record
  const artifacts = await describeFiles(out, [
    ...(image?.artifacts ?? []),
    ...(boot?.initramfs == null ? [] : [{ role: 'initramfs' as const, path: boot.initramfs }]),
    { role: 'console', path: inOut(consoleLogName) },
    { role: 'timeline', path: inOut(timelineName) },
    ...record.kept,
    ...(record.profile?.settings.boot.consoles ?? []).map(({ name }) => ({
      role: 'console' as const,
      path: inOut(secondConsoleLogName(name)),
    })),
    { role: 'registers', path: inOut(registersName) },
    { role: 'core', path: inOut(coreName) },
    { role: 'reproduction', path: inOut(reproductionName) },
    { role: 'report', path: inOut(buildLogName) },
    ...(record.tests ?? []).flatMap(({ status, log }) =>
      status === 'failed' && log !== null
        ? [
            { role: 'console' as const, path: inOut(log) },
            { role: 'registers' as const, path: besideConsole(inOut(log), registersName) },
            { role: 'core' as const, path: besideConsole(inOut(log), coreName) },
          ]
        : [],
    ),
  ])
  const result: RunResult = {
    ...resultOf(record, verdict, artifacts),
    ...(record.profile === undefined
      ? {}
      : { places: profilePlaces(record.profile, request.directory) }),
  }
  const top = record.profile?.settings.report.top ?? defaultTop
  const reports = {
    result: inOut(reportNames.result),
    markdown: inOut(reportNames.markdown),
    junit: inOut(reportNames.junit),
    html: inOut(reportNames.html),
    sarif: inOut(reportNames.sarif),
    console: (await fileExists(inOut(consoleLogName))) ? inOut(consoleLogName) : null,
  }
  const compiled = image?.compiler != null && record.inputsDigest !== undefined
  const outcome: RunOutcome = {
    result,
    out,
    reports,
    compilerCacheKey: compiled ? `ccache-${record.profileName}-${record.inputsDigest}` : null,
  }
  if (record.profile === undefined && request.out === undefined) {
    // A mistyped name leaves nothing behind.
    if (!(await findProfile(request.profile, request.directory, families)).ok) return outcome
    await makeStateFolder(request.directory)
  }
  await writeWhole(reports.result, `${JSON.stringify(result, null, 1)}\n`)
  const lines = request.history ?? []
  const markdown = renderMarkdown(result, { top, history: historyOf(lines, result) })
  await writeWhole(reports.markdown, markdown)
  await writeWhole(reports.junit, renderJunit(result))
  await writeWhole(reports.sarif, renderSarif(result))
  const page = { ...(await readPageRun(result, out)), history: pageHistoryOf(lines, result) }
  await writeWhole(reports.html, renderPage([page]))
  return outcome
}

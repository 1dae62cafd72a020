import path from 'node:path'
import { fileExists, removeTree, writeWhole } from '../host/files/files.js'
import { families } from '../kernels/families.js'
import {
  consoleLogName,
  coreName,
  outputFiles,
  registersName,
  reportFiles,
  reportFormats,
  reportIds,
  secondConsoleLogName,
  type ReportId,
} from '../output-files.js'
import { findProfile } from '../profile/load.js'
import type { RunResult } from '../result/result.js'
import { describeFiles, resultOf, type RunRecord } from './record.js'
import type { RunOutcome, RunRequest } from './request.js'
import type { Verdict } from '../verdict.js'
import { besideConsole } from './boot/beside-console.js'
import { renderReport } from './render-report.js'
import { profilePlaces } from './profile-places.js'
import { clearTagged } from './series/keep-attempts.js'
import { makeStateFolder, planRunFolders, stateFolder } from './run-folders.js'

const defaultTop = 20

/** Removes what an earlier run said, so that nothing of it can be taken for this run's. */
export async function removeEarlierReports(out: string): Promise<void> {
  const files = outputFiles.filter(({ removedBy }) => removedBy === 'run')
  for (const { name } of [...files, ...Object.values(reportFiles)])
    await removeTree(path.join(out, name))
  await clearTagged(out)
}

/** The files of a run that its result lists, those that are there. */
function listFiles(record: RunRecord, out: string): Parameters<typeof describeFiles>[1] {
  const inOut = (name: string): string => path.join(out, name)
  const { boot: { consoles = [] } = {} } = record.profile?.settings ?? {}
  const logs = (record.tests ?? []).flatMap(({ status, log }) =>
    status === 'failed' && log !== null ? [inOut(log)] : [],
  )
  return [
    ...(record.image?.artifacts ?? []),
    ...outputFiles.flatMap(({ name, role }) =>
      role === null || (role === 'initramfs' && record.boot?.initramfs == null)
        ? []
        : [{ role, path: inOut(name) }],
    ),
    ...record.kept,
    ...consoles.map(({ name }) => ({
      role: 'console' as const,
      path: inOut(secondConsoleLogName(name)),
    })),
    ...logs.flatMap((log) => [
      { role: 'console' as const, path: log },
      { role: 'registers' as const, path: besideConsole(log, registersName) },
      { role: 'core' as const, path: besideConsole(log, coreName) },
    ]),
  ]
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
  const result: RunResult = {
    ...resultOf(record, verdict, await describeFiles(out, listFiles(record, out))),
    ...(record.profile === undefined
      ? {}
      : { places: profilePlaces(record.profile, request.directory) }),
  }
  const files = Object.fromEntries(
    reportIds.map((id) => [id, inOut(reportFiles[id].name)]),
  ) as Record<ReportId, string>
  const reports = {
    ...files,
    console: (await fileExists(inOut(consoleLogName))) ? inOut(consoleLogName) : null,
  }
  const compiled = record.image?.compiler != null && record.inputsDigest !== undefined
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
  const options = {
    top: record.profile?.settings.report.top ?? defaultTop,
    history: request.history ?? [],
  }
  for (const format of reportFormats)
    await writeWhole(
      reports[format],
      await renderReport(format, [{ result, folder: out }], options),
    )
  return outcome
}

import path from 'node:path'
import { hostFacts } from '../host/facts/machine-facts.js'
import { fileExists, removeTree, writeWhole } from '../host/files/files.js'
import { families } from '../kernels/families.js'
import {
  consoleLogName,
  outputFiles,
  reportFiles,
  reportFormats,
  reportPaths,
} from '../output-files.js'
import { findProfile } from '../profile/find-profile.js'
import type { RunResult } from '../result/result.js'
import type { Verdict } from '../verdict.js'
import { describeFiles, listFiles } from './list-files.js'
import { profilePlaces } from './profile-places.js'
import { renderReport, type ReportOptions } from './render-report.js'
import type { RunOutcome } from './request.js'
import { resultOf, type RunParts } from './result-of.js'
import { makeStateFolder, planRunFolders, stateFolder, type FolderOptions } from './run-folders.js'
import { clearTagged } from './series/keep-attempts.js'

const defaultTop = 20

/** Removes the reports of an earlier run, so that they cannot be mistaken for this run's. */
export async function removeEarlierReports(out: string): Promise<void> {
  const files = outputFiles.filter(({ removedBy }) => removedBy === 'run')
  for (const { name } of [...files, ...Object.values(reportFiles)])
    await removeTree(path.join(out, name))
  await clearTagged(out)
}

async function locateOut(
  options: FolderOptions,
  { profile, profileName }: RunParts,
): Promise<string> {
  if (options.out !== undefined) return options.out
  if (profile !== null) return (await planRunFolders(options, profile)).out
  return path.join(options.directory, stateFolder, 'out', profileName)
}

/** Writes result.json and the reports into the output folder, for every verdict. */
export async function writeReports(
  options: ReportOptions & FolderOptions & { readonly profile: string },
  parts: RunParts,
  verdict: Verdict,
  timings: RunResult['timings'],
): Promise<RunOutcome> {
  const { profile } = parts
  const { directory } = options
  const out = await locateOut(options, parts)
  const artifacts = await describeFiles(out, listFiles(parts, out))
  const result: RunResult = {
    ...resultOf(parts, verdict, { artifacts, timings, host: hostFacts() }),
    ...(profile === null ? {} : { places: profilePlaces(profile, directory) }),
  }
  const files = reportPaths(out)
  const log = path.join(out, consoleLogName)
  const reports = { ...files, console: (await fileExists(log)) ? log : null }
  const outcome = { result, out, reports }
  if (profile === null && options.out === undefined) {
    // A mistyped profile name must not create folders.
    if (!(await findProfile(options.profile, directory, families)).ok) return outcome
    await makeStateFolder(directory)
  }
  const { top = defaultTop } = profile?.settings.report ?? {}
  const shown = { top, history: options.history ?? [] }
  try {
    for (const format of reportFormats)
      await writeWhole(files[format], await renderReport(format, [{ result, folder: out }], shown))
    await writeWhole(files.result, `${JSON.stringify(result, null, 1)}\n`)
  } catch (error) {
    // The exit status will be the host's: no file may say otherwise.
    await Promise.allSettled(Object.values(files).map(removeTree))
    throw error
  }
  return outcome
}

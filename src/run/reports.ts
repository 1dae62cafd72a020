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
import { folderName } from './folder-name.js'
import { profilePlaces } from './profile-places.js'
import { renderReport, type ReportOptions } from './render-report.js'
import type { RunOutcome } from './request.js'
import { resultOf, type RunParts } from './result-of.js'
import { planRunFolders, type FolderOptions } from './run-folders.js'
import { checkOwnFolders, makeStateFolder, stateFolder } from './state-folder.js'
import { clearTagged } from './series/keep-attempts.js'

const defaultTop = 20

/** Removes the reports of an earlier run, so that they cannot be mistaken for this run's. */
export async function removeEarlierReports(out: string): Promise<void> {
  const files = outputFiles.filter(({ removedBy }) => removedBy === 'run')
  for (const { name } of [...files, ...Object.values(reportFiles)])
    await removeTree(path.join(out, name))
  await clearTagged(out)
}

/** The output folder, and whether it may be written to. */
interface OutputPlace {
  readonly out: string
  readonly isOurs: boolean
}

async function locateOut(
  options: FolderOptions & { readonly profile: string },
  { profile, profileName }: RunParts,
): Promise<OutputPlace> {
  if (options.out !== undefined) return { out: options.out, isOurs: true }
  const named = path.join(options.directory, stateFolder, 'out', folderName(profileName))
  if (profile !== null) {
    const planned = await planRunFolders(options, profile)
    return planned.ok ? { out: planned.value.out, isOurs: true } : { out: named, isOurs: false }
  }
  // A mistyped profile name must not create folders.
  const found = await findProfile(options.profile, options.directory, families)
  const isOurs =
    found.ok && (await makeStateFolder(options)).ok && (await checkOwnFolders(options, [named])).ok
  return { out: named, isOurs }
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
  const { out, isOurs } = await locateOut(options, parts)
  const artifacts = isOurs ? await describeFiles(out, listFiles(parts, out)) : []
  const result: RunResult = {
    ...resultOf(parts, verdict, { artifacts, timings, host: hostFacts() }),
    ...(profile === null ? {} : { places: profilePlaces(profile, directory) }),
  }
  const files = reportPaths(out)
  const log = path.join(out, consoleLogName)
  const reports = { ...files, console: (await fileExists(log)) ? log : null }
  const outcome = { result, out, reports }
  if (!isOurs) return outcome
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

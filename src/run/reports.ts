import path from 'node:path'
import { hostFacts } from '../host/facts/machine-facts.js'
import { fileExists, removeTree, writeWhole } from '../host/files/files.js'
import { hostFailure } from '../host/system-error.js'
import { families } from '../kernels/families.js'
import {
  consoleLogName,
  outputFiles,
  reportFiles,
  reportFormats,
  reportIds,
  reportPaths,
  type ReportId,
} from '../output-files.js'
import { findProfile } from '../profile/find-profile.js'
import type { Emit } from '../progress.js'
import type { RunResult } from '../result/result.js'
import { ownerOfVerdict, type Failure, type Verdict } from '../verdict.js'
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

/** Where the record and the reports are written, and what they show. */
interface ToWrite {
  readonly files: ReturnType<typeof reportPaths>
  readonly out: string
  readonly shown: Parameters<typeof renderReport>[2]
}

async function writeOne(
  id: ReportId,
  { files, out, shown }: ToWrite,
  result: RunResult,
): Promise<void> {
  const text =
    id === 'result'
      ? `${JSON.stringify(result, null, 1)}\n`
      : await renderReport(id, [{ result, folder: out }], shown)
  await writeWhole(files[id], text)
}

async function removeReports({ files }: ToWrite): Promise<void> {
  await Promise.allSettled(Object.values(files).map(removeTree))
}

/** Writes a result for want of room: what there is room for, the record first. */
async function writeWhatFits(what: ToWrite, result: RunResult): Promise<void> {
  await removeReports(what)
  for (const id of reportIds)
    try {
      await writeOne(id, what, result)
    } catch (error) {
      if (hostFailure(error) === undefined) throw error
    }
}

/**
 * Writes the record and the reports, and returns the result that they show. If one of them cannot be
 * written, a pass becomes that failure, because no file may say other than the exit status does.
 */
async function writeSettled(
  what: ToWrite,
  verdict: Verdict,
  resultWith: (settled: Verdict) => RunResult,
  emit: Emit,
): Promise<RunResult> {
  const result = resultWith(verdict)
  try {
    for (const format of reportFormats) await writeOne(format, what, result)
    await writeOne('result', what, result)
    return result
  } catch (error) {
    const failed = hostFailure(error)
    if (failed === undefined) {
      await removeReports(what)
      throw error
    }
    if (verdict.kind !== 'pass') emit({ type: 'warning', message: failed.summary })
    const settled = verdict.kind === 'pass' ? resultWith(failed) : result
    await writeWhatFits(what, settled)
    return settled
  }
}

/** After a pass whose output cannot be delivered: the files say so too. */
export async function withdrawPass({ result, out }: RunOutcome, failed: Failure): Promise<void> {
  const { kind, summary, evidence, hint = null } = failed
  const verdict = { kind, owner: ownerOfVerdict(kind), summary, evidence, hint }
  const what = { files: reportPaths(out), out, shown: { top: defaultTop, history: [] } }
  await writeWhatFits(what, { ...result, verdict })
}

/** Writes result.json and the reports into the output folder, for every verdict. */
export async function writeReports(
  options: ReportOptions & FolderOptions & { readonly profile: string },
  parts: RunParts,
  verdict: Verdict,
  timings: RunResult['timings'],
  emit: Emit,
): Promise<RunOutcome> {
  const { profile } = parts
  const { directory } = options
  const { out, isOurs } = await locateOut(options, parts)
  const artifacts = isOurs ? await describeFiles(out, listFiles(parts, out)) : []
  const places = profile === null ? {} : { places: profilePlaces(profile, directory) }
  const host = hostFacts()
  const resultWith = (settled: Verdict): RunResult => ({
    ...resultOf(parts, settled, { artifacts, timings, host }),
    ...places,
  })
  const files = reportPaths(out)
  const { top = defaultTop } = profile?.settings.report ?? {}
  const shown = { top, history: options.history ?? [] }
  const result = isOurs
    ? await writeSettled({ files, out, shown }, verdict, resultWith, emit)
    : resultWith(verdict)
  const named = { ...files, console: path.join(out, consoleLogName) }
  const isThere = await Promise.all(
    Object.entries(named).map(async ([id, file]) => [id, (await fileExists(file)) ? file : null]),
  )
  // Object.fromEntries forgets which keys it was given.
  const reports = Object.fromEntries(isThere) as RunOutcome['reports']
  return { result, out, reports }
}

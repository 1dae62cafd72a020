import path from 'node:path'
import { today } from './host/clock.js'
import { revisionOf } from './host/git/git.js'
import { takeLock } from './host/files/lock.js'
import { hostFailure } from './host/system-error.js'
import { families } from './kernels/families.js'
import { loadProfile } from './profile/load.js'
import { listOverrides } from './profile/override-options.js'
import type { Profile } from './profile/profile.js'
import type { Emit } from './progress.js'
import { bootKernel, locateImage } from './run/boot/boot-stages.js'
import { buildKernel } from './run/build-stages.js'
import { objectToExpectations } from './run/expectations.js'
import { obtainBaselines, readNamedBaseline } from './run/baseline/baseline.js'
import { fetchHistory } from './run/baseline/merge-base.js'
import { resultStoreOf, storeResult } from './run/baseline/result-store.js'
import { judgeBudgets } from './run/sizes/budget-verdict.js'
import { measureSizes } from './run/sizes/measure.js'
import { findMeasurable } from './run/sizes/measured-files.js'
import { startRecord, type RunRecord } from './run/record.js'
import { removeEarlierReports, writeReports } from './run/reports.js'
import type { RunOutcome, RunRequest } from './run/request.js'
import { objectToSeries } from './run/series/series-rules.js'
import { createStages, type Stages } from './run/stages.js'
import { planRunFolders, type RunFolders } from './run/run-folders.js'
import { readWaivers, type KnownWaivers } from './run/sizes/waivers.js'
import type { EarlierSizes } from './size/baseline.js'
import type { Verdict } from './verdict.js'

/**
 * The story: profile → cache → build → boot → size → report. It always ends in a result; what went
 * wrong is in its verdict.
 */
export async function run(request: RunRequest, emit: Emit): Promise<RunOutcome> {
  const record = startRecord(path.basename(request.profile).replace(/\.ya?ml$/, ''))
  const stages = createStages(record.timings, emit, request.signal)
  const verdict = await tell(request, record, stages).catch(ourBug)
  const outcome = await writeReports(request, record, verdict)
  await storeResult(request, record.profile, outcome.result, emit)
  return outcome
}

async function tell(request: RunRequest, record: RunRecord, stages: Stages): Promise<Verdict> {
  const loaded = await stages.run('profile', `Read profile ${request.profile}`, async () =>
    loadProfile({
      reference: request.profile,
      directory: request.directory,
      overrides: listOverrides(request),
      families,
    }),
  )
  if (!loaded.ok) return loaded.failure
  const profile = loaded.value
  record.profile = profile
  record.revision = await revisionOf(profile.repository)
  const isJudged = request.command !== 'build' && request.interactive !== true
  const objection =
    objectToSeries(profile, request) ?? (isJudged ? objectToExpectations(profile) : undefined)
  if (objection !== undefined) return objection

  // Before the build: a mistyped name is not worth minutes of waiting.
  const named = await readNamedBaseline(request, profile)
  if (!named.ok) return named.failure
  // Baselines and waivers are of commits that a shallow clone need not have.
  if (asksForHistory(request, profile)) await fetchHistory({ ...profile, base: request.base })
  const waivers = await readWaivers(profile)
  if (!waivers.ok) return waivers.failure
  for (const message of waivers.value.warnings) stages.emit({ type: 'warning', message })

  const folders = await planRunFolders(request, profile)
  const lock = await takeLock(
    `${folders.work}.lock`,
    (holder) =>
      stages.emit({
        type: 'notice',
        message: `waiting for another run of this profile (${holder})`,
      }),
    request.signal,
  )
  if (!lock.ok) return lock.failure
  try {
    await removeEarlierReports(folders.out)
    const given = { named: named.value, waivers: waivers.value }
    return await buildBootMeasure(request, profile, folders, given, record, stages)
  } finally {
    await lock.value.release()
  }
}

function asksForHistory({ mayFetchHistory, baseline }: RunRequest, { settings }: Profile): boolean {
  const isCompared = (baseline ?? 'none') !== 'none' || settings.size?.budgets !== undefined
  return mayFetchHistory === true && isCompared
}

/** The part that needs the profile's folders to itself. */
async function buildBootMeasure(
  request: RunRequest,
  profile: Profile,
  folders: RunFolders,
  { named, waivers: known }: { named: EarlierSizes | null; waivers: KnownWaivers },
  record: RunRecord,
  stages: Stages,
): Promise<Verdict> {
  const image =
    request.command === 'boot'
      ? await locateImage(request, profile, folders)
      : await buildKernel(request, profile, folders, record, stages)
  if (!image.ok) return image.failure

  const boot =
    request.command === 'build'
      ? undefined
      : await bootKernel(request, profile, image.value, folders, record, stages)
  if (boot?.ok === false) return boot.failure

  const compared = await obtainBaselines({
    ...{ request, profile, named, work: folders.work, tellStory: run, emit: stages.emit },
    isDirty: record.revision?.endsWith('-dirty') ?? false,
    results: resultStoreOf(request, profile, folders, stages.emit),
  })
  const sizes = await findMeasurable(record, profile, folders, image.value.image)
  const measured = await stages.run(
    'size',
    'Measure sizes',
    async () =>
      compared.ok
        ? measureSizes(sizes, profile, compared.value, {
            ...{ waivers: known.waivers, today: request.today ?? today() },
          })
        : compared,
    (size) => (size === null ? sizes.remarks.join('; ') : ''),
  )
  const verdict: Verdict = boot?.value ?? {
    kind: 'pass',
    summary: `built ${path.basename(image.value.image)}`,
    evidence: [],
  }
  // A kernel that crashed has crashed, whether its size can be told or not.
  if (!measured.ok) return verdict.kind === 'pass' ? measured.failure : verdict
  record.size = measured.value
  return verdict.kind === 'pass' && measured.value !== null
    ? (judgeBudgets(measured.value, known.lacking) ?? verdict)
    : verdict
}

/** An exception is a bug of ours, unless the host is in the way; the trace goes into the result. */
function ourBug(error: unknown): Verdict {
  const failed = hostFailure(error)
  if (failed !== undefined) return failed
  const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n',
  )
  return {
    kind: 'internal-error',
    summary: `a bug in osv-kernel: ${lines[0] ?? ''}`,
    evidence: [{ source: 'osv-kernel', firstLine: 1, lines }],
    hint: 'please report it with result.json attached',
  }
}

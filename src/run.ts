import path from 'node:path'
import { today } from './host/clock.js'
import { revisionOf } from './host/git/git.js'
import { takeLock } from './host/files/lock.js'
import { failureOf, hostFailure } from './host/system-error.js'
import type { Profile } from './profile/profile.js'
import type { Emit } from './progress.js'
import { lockName } from './output-files.js'
import { nothingBooted, type BootPart } from './run/boot/boot-part.js'
import type { BootPaths } from './run/boot/boot-files.js'
import { bootKernel, locateImage } from './run/boot/boot-stages.js'
import { buildKernel, nothingBuilt, type BuildPart } from './run/build-stages.js'
import { obtainBaselines } from './run/baseline/baseline.js'
import { earlierBootsOf, isAttended } from './run/baseline/earlier-boots.js'
import { rebuildResult, type BuildPlace } from './run/baseline/rebuild.js'
import { resultStoreOf, storeResult } from './run/baseline/result-store.js'
import { loadSubject } from './run/load-subject.js'
import { isBooted } from './run/objections.js'
import { prepareRun, type Prepared } from './run/prepare.js'
import { removeEarlierReports, writeReports } from './run/reports.js'
import type { RunOutcome, RunRequest } from './run/request.js'
import type { RunParts } from './run/result-of.js'
import { planRunFolders, type RunFolders } from './run/run-folders.js'
import { judgeBudgets } from './run/sizes/budget-verdict.js'
import type { Measured } from './run/sizes/measured-files.js'
import { sizeKernel } from './run/sizes/measure.js'
import { addSources } from './run/sizes/symbol-sources.js'
import { createStages, type Stages } from './run/stages.js'
import { describeTaken, takeBuilt } from './run/taken/take-stage.js'
import { settle, type Staged } from './staged.js'
import type { RunResult } from './result/result.js'
import { success, type Verdict } from './verdict.js'

/** How a run ended, with the parts of the stages that it reached. */
type Ending = Partial<Pick<RunParts, 'build' | 'boot' | 'size' | 'earlierBoots'>> & {
  readonly verdict: Verdict
}

/** What is known before the build. */
type Known = Prepared & { readonly isDirty: boolean }

/** What the stages before the measuring came to. */
interface Ran extends Pick<RunParts, 'build' | 'boot'> {
  readonly image: string
  readonly verdict: Verdict
}

/**
 * The story: profile → cache → build → boot → size → report. It always ends in a result, whose
 * verdict says what went wrong.
 */
export async function run(request: RunRequest, emit: Emit): Promise<RunOutcome> {
  const { profile: reference, files } = request
  const stages = createStages(emit, request.signal)
  const reading = files === undefined ? `Read profile ${reference}` : `Name files ${reference}`
  const loaded = await stages
    .run('profile', reading, async () => loadSubject(request))
    .catch(failureOf)
  if (loaded.ok) await request.onProfile?.(loaded.value)
  const revision = loaded.ok ? await revisionOf(loaded.value.repository) : null
  const { verdict, ...known }: Ending = loaded.ok
    ? await prepareAndRun(request, loaded.value, revision, stages, emit).catch(endingOf)
    : { verdict: loaded.failure }
  const parts: RunParts = {
    profileName: path.basename(reference).replace(/\.ya?ml$/, ''),
    profile: loaded.ok ? loaded.value : null,
    revision,
    build: nothingBuilt,
    boot: nothingBooted,
    size: null,
    earlierBoots: null,
    ...known,
  }
  const outcome = await writeReports(request, parts, verdict, stages.timings(), emit)
  if (loaded.ok)
    await storeResult(
      request,
      loaded.value,
      outcome.result,
      isAttended(request) ? null : (parts.earlierBoots?.samples ?? []),
      emit,
    ).catch((error: unknown) => {
      const failed = hostFailure(error)
      // The result is written, and says how the run ended.
      if (failed === undefined) throw error
      emit({ type: 'warning', message: `result not kept as a baseline: ${failed.summary}` })
    })
  return outcome
}

function endingOf(error: unknown): { readonly verdict: Verdict } {
  return { verdict: failureOf(error).failure }
}

async function prepareAndRun(
  request: RunRequest,
  profile: Profile,
  revision: RunParts['revision'],
  stages: Stages,
  emit: Emit,
): Promise<Ending> {
  const prepared = await prepareRun(request, profile, emit)
  if (!prepared.ok) return { verdict: prepared.failure }
  const planned = await planRunFolders(request, profile)
  if (!planned.ok) return { verdict: planned.failure }
  const folders = planned.value
  const onWait = (holder: string): void =>
    emit({ type: 'notice', message: `waiting for another run of this profile (${holder})` })
  const lock = await takeLock(`${folders.work}.lock`, onWait, request.signal)
  if (!lock.ok) return { verdict: lock.failure }
  const onWaitForOut = (holder: string): void =>
    emit({ type: 'notice', message: `waiting for another run in ${folders.out} (${holder})` })
  // Two profiles may have the same output folder, whose files and sockets are for one machine.
  try {
    const outLock = await takeLock(path.join(folders.out, lockName), onWaitForOut, request.signal)
    if (!outLock.ok) return { verdict: outLock.failure }
    try {
      await removeEarlierReports(folders.out)
      const known = { ...prepared.value, isDirty: revision?.endsWith('-dirty') ?? false }
      return await buildBootMeasure(request, profile, folders, known, stages, emit)
    } finally {
      await outLock.value.release()
    }
  } finally {
    await lock.value.release()
  }
}

/** The stages that need the profile's folders to themselves: called under the lock. */
async function buildBootMeasure(
  request: RunRequest,
  profile: Profile,
  folders: RunFolders,
  known: Known,
  stages: Stages,
  emit: Emit,
): Promise<Ending> {
  const built = await settle(nothingBuilt, async () =>
    obtainFiles(request, profile, folders, stages, emit),
  )
  const build = built.part
  if (!built.outcome.ok) return { build, verdict: built.outcome.failure }
  const files = built.outcome.value

  const booted = await settle(nothingBooted, async () =>
    isBooted(profile, request)
      ? bootKernel(request, profile, files, build.source, folders, stages, emit)
      : { part: nothingBooted, outcome: success(passOfBuild(files.image, build)) },
  )
  const boot = booted.part
  if (!booted.outcome.ok) return { build, boot, verdict: booted.outcome.failure }

  const verdict = booted.outcome.value
  const results = resultStoreOf(request, profile, folders, emit)
  const earlierBoots = await earlierBootsOf(request, profile, known, boot, verdict, results)
  const ran: Ran = { build, boot, image: files.image, verdict }
  const judged = measureAndJudge(request, profile, folders, known, ran, stages, emit)
  return { build, boot, earlierBoots, ...(await judged.catch(endingOf)) }
}

/** What is booted and measured: the work of this run, of an earlier one, or of other steps. */
async function obtainFiles(
  request: RunRequest,
  profile: Profile,
  folders: RunFolders,
  stages: Stages,
  emit: Emit,
): Promise<Staged<BuildPart, BootPaths>> {
  if (profile.settings.source.none === true && request.image === undefined)
    return takeBuilt(profile, folders, stages)
  return request.command === 'boot'
    ? { part: nothingBuilt, outcome: await locateImage(request, profile, folders) }
    : buildKernel(request, profile, folders, stages, emit)
}

/** Compares the sizes with the baselines, and holds them against the budgets. */
async function measureAndJudge(
  request: RunRequest,
  profile: Profile,
  folders: RunFolders,
  known: Known,
  { build, boot, image, verdict }: Ran,
  stages: Stages,
  emit: Emit,
): Promise<Ending> {
  const compared = await obtainBaselines({
    profile,
    baseline: request.baseline,
    base: request.base,
    event: request.event,
    named: known.named,
    fetched: known.fetched,
    compilers: build.tools,
    isDirty: known.isDirty,
    results: resultStoreOf(request, profile, folders, emit),
    rebuild: async (commit) =>
      rebuildResult(commit, {
        profile,
        directory: request.directory,
        work: folders.work,
        emit,
        buildAt: async (place, emitThere) => buildAt(request, place, emitThere),
      }),
    signal: request.signal,
  })
  const { waivers, lacking } = known.waivers
  const setting = { waivers, today: request.today ?? today() }
  const subject = subjectOf(image, build, boot)
  const measured = await sizeKernel(subject, profile, folders, compared, setting, stages)
  // A crash stays the verdict, even if measuring fails as well.
  if (!measured.ok) return { verdict: verdict.kind === 'pass' ? measured.failure : verdict }
  const built = { image, source: build.source, cacheFolder: request.cacheFolder }
  const size = await addSources(measured.value, profile, folders, {
    ...built,
    signal: request.signal,
  })
  const isJudged = verdict.kind === 'pass' && size !== null
  const broken = isJudged ? judgeBudgets(size, lacking) : undefined
  return { size, verdict: broken ?? verdict }
}

/** Builds a checked-out profile with the same caches: the same story without a boot. */
async function buildAt(
  { overrides, arch, allowPaths, imageStore, cacheFolder, ...request }: RunRequest,
  place: BuildPlace,
  emit: Emit,
): Promise<RunResult> {
  const { isolation, installPackages, signal, compilerCacheFolder, compilerCacheLimit } = request
  const caches = { imageStore, compilerCacheFolder, cacheFolder, compilerCacheLimit }
  const { result } = await run(
    {
      ...{ command: 'build', ...place, ...caches, overrides, arch },
      ...{ allowPaths, isolation, installPackages, signal },
    },
    emit,
  )
  return result
}

function passOfBuild(image: string, { taken }: BuildPart): Verdict {
  const what = taken === null ? `built ${path.basename(image)}` : `measured ${describeTaken(taken)}`
  return { kind: 'pass', summary: what, evidence: [] }
}

function subjectOf(booted: string, { image, taken }: BuildPart, { boot }: BootPart): Measured {
  const artifacts = image?.artifacts ?? null
  return { booted, artifacts, taken, initramfs: boot?.initramfs ?? null }
}

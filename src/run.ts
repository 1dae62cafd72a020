import path from 'node:path'
import { revisionOf } from './host/git.js'
import { families } from './kernels/families.js'
import { loadProfile } from './profile/load.js'
import type { Emit } from './progress.js'
import { bootKernel, locateImage } from './run/boot-stages.js'
import { buildKernel } from './run/build-stages.js'
import { judgeBudgets, measuredFiles, measureSizes } from './run/measure.js'
import { startRecord, type RunRecord } from './run/record.js'
import { writeReports } from './run/reports.js'
import type { RunOutcome, RunRequest } from './run/request.js'
import { createStages, type Stages } from './run/stages.js'
import { planWorkplace } from './run/workplace.js'
import type { Verdict } from './verdict.js'

/**
 * The story: profile → cache → build → boot → size → report. It always ends in a result; what went
 * wrong is in its verdict.
 */
export async function run(request: RunRequest, emit: Emit): Promise<RunOutcome> {
  const record = startRecord(path.basename(request.profile).replace(/\.ya?ml$/, ''))
  const stages = createStages(record.timings, emit)
  const verdict = await tell(request, record, stages).catch(ourBug)
  return writeReports(request, record, verdict)
}

async function tell(request: RunRequest, record: RunRecord, stages: Stages): Promise<Verdict> {
  const loaded = await stages.run('profile', `Read profile ${request.profile}`, async () =>
    loadProfile({
      reference: request.profile,
      directory: request.directory,
      overrides: overridesOf(request),
      families,
    }),
  )
  if (!loaded.ok) return loaded.failure
  const profile = loaded.value
  record.profile = profile
  record.revision = await revisionOf(profile.repository)
  if (request.command !== 'build' && profile.settings.expect.length === 0) return nothingExpected()

  const workplace = await planWorkplace(request, profile)
  const image =
    request.command === 'boot'
      ? await locateImage(request, workplace)
      : await buildKernel(request, profile, workplace, record, stages)
  if (!image.ok) return image.failure

  const boot =
    request.command === 'build'
      ? undefined
      : await bootKernel(request, profile, image.value, workplace, record, stages)
  if (boot?.ok === false) return boot.failure

  const measured = await stages.run('size', 'Measure sizes', async () =>
    measureSizes(measuredFiles(record, image.value), profile, request.baseline),
  )
  if (!measured.ok) return measured.failure
  record.size = measured.value

  const verdict: Verdict = boot?.value.report.verdict ?? {
    kind: 'pass',
    summary: `built ${path.basename(image.value)}`,
    evidence: [],
  }
  return verdict.kind === 'pass' ? (judgeBudgets(measured.value) ?? verdict) : verdict
}

function overridesOf({ overrides, arch, accelerator }: RunRequest): readonly string[] {
  return [
    ...overrides,
    ...(arch === undefined ? [] : [`arch=${arch}`]),
    ...(accelerator === undefined ? [] : [`boot.accelerator=${accelerator}`]),
  ]
}

/** A boot of which nothing is expected could only be called a pass by lying. */
function nothingExpected(): Verdict {
  return {
    kind: 'invalid-profile',
    summary: 'the profile has no expect: nothing could tell a pass from a failure',
    evidence: [],
    hint: 'add what the console must show, e.g. expect: [ready]',
  }
}

/** An exception is a bug of ours; its trace goes into the result, not onto the terminal. */
function ourBug(error: unknown): Verdict {
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

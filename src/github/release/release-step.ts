import os from 'node:os'
import path from 'node:path'
import { readInputText } from '../../host/files/input-text.js'
import { renderNotes } from '../../report/notes/notes.js'
import { sanitize } from '../../result/sanitize.js'
import type { RunResult } from '../../result/result.js'
import { planAssets } from '../../run/release/assets.js'
import { readKernels } from '../../run/release/kernels.js'
import { stageRelease, type StagedRelease } from '../../run/release/stage.js'
import { exitCodeOf, failure, success, type Failure, type Outcome } from '../../verdict.js'
import { createApi } from '../comment/api/client.js'
import { parseExpectedJobs, planLimits } from '../../plan/expected-jobs.js'
import type { ActionDeps } from '../deps.js'
import { annotate } from '../log/annotations.js'
import { showAnnotations } from '../report-run.js'
import { createServiceCalls } from '../services/service-calls.js'
import { newServiceRecord } from '../services/service-record.js'
import { releasesOf, type Release, type Releases } from './api/releases.js'
import { transferWith, type Transfer } from './api/transfer.js'
import { readEarlierResults, releaseBefore } from './earlier-results.js'
import { isTag, readReleaseInputs, type ReleaseInputs } from './inputs.js'
import { releaseFailure } from './messages.js'
import { releaseOutputsOf } from './outputs.js'
import { publishRelease } from './publish.js'

/** Everything outside the process that the step uses. */
export type ReleaseDeps = Pick<ActionDeps, 'env' | 'core' | 'signal' | 'heartbeat'>

/** The tag that the workflow names, or that the event is about. */
function tagOf({ tag }: ReleaseInputs, { env }: ReleaseDeps): Outcome<string> {
  const ref = env.GITHUB_REF ?? ''
  const own = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
  const named = tag ?? own
  if (named !== undefined && isTag(named)) return success(named)
  return failure('invalid-profile', `no tag to release: the event is about ${ref || 'no ref'}`, {
    hint: 'run the workflow on: push: tags:, or name the input tag',
  })
}

async function expectedJobs({ plan }: ReleaseInputs): Promise<Outcome<readonly string[]>> {
  if (plan === undefined) return success([])
  const text = plan.trimStart().startsWith('{')
    ? success(plan)
    : await readInputText(plan, 'plan', planLimits.bytes)
  if (!text.ok) return text
  const jobs = parseExpectedJobs(text.value ?? '')
  return jobs.ok ? success(jobs.value.map(({ artifact }) => artifact)) : jobs
}

interface Staged {
  readonly release: StagedRelease
  readonly results: readonly RunResult[]
}

/** Checks the kernels and lays out the files, before anything is asked of GitHub. */
async function stage(
  { env }: ReleaseDeps,
  inputs: ReleaseInputs,
  tag: string,
): Promise<Outcome<Staged>> {
  const expected = await expectedJobs(inputs)
  if (!expected.ok) return expected
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  const folders = inputs.results.map((folder) => path.resolve(workspace, folder))
  const kernels = await readKernels(folders, expected.value)
  if (!kernels.ok) return kernels
  const planned = planAssets(kernels.value, { version: tag, files: inputs.files })
  if (!planned.ok) return planned
  const step = (env.GITHUB_ACTION ?? 'release').replace(/\W+/g, '-')
  const folder = path.join(env.RUNNER_TEMP ?? os.tmpdir(), 'osv-kernel', `release-${step}`)
  const { name, ociLayout } = inputs
  const staged = await stageRelease(planned.value, { folder, name, version: tag, ociLayout })
  if (!staged.ok) return staged
  return success({ release: staged.value, results: kernels.value.map(({ result }) => result) })
}

interface Service {
  readonly releases: Releases
  readonly transfer: Transfer
  readonly complaint: () => string | undefined
}

function connect({ env, signal, heartbeat }: ReleaseDeps, inputs: ReleaseInputs): Service {
  const services = createServiceCalls({
    record: newServiceRecord(inputs.serviceWaitMs),
    keep: () => undefined,
    ...{ signal, during: heartbeat.during },
  })
  const api = createApi({
    url: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    ...{ token: inputs.token, services },
  })
  const releases = releasesOf(api)
  return {
    ...{
      releases,
      transfer: transferWith(inputs.token, signal),
      complaint: () => services.complaint(),
    },
  }
}

async function notesOf(
  { core }: ReleaseDeps,
  { results }: Staged,
  { transfer }: Service,
  all: readonly Release[],
  tag: string,
): Promise<string> {
  const earlier = releaseBefore(all, tag)
  if (earlier === undefined) return renderNotes(results)
  const { results: before, unread } = await readEarlierResults(earlier, transfer)
  if (unread.length > 0)
    core.notice(
      `Options are not compared with all of ${sanitize(earlier.tag)}: ${sanitize(unread.join(', '))} cannot be read`,
    )
  return renderNotes(results, { before })
}

async function release(deps: ReleaseDeps): Promise<Failure | undefined> {
  const { core, env } = deps
  const read = readReleaseInputs(core.getInput)
  if (!read.ok) return read.failure
  const inputs = read.value
  const tag = tagOf(inputs, deps)
  if (!tag.ok) return tag.failure
  const staged = await stage(deps, inputs, tag.value)
  if (!staged.ok) return staged.failure
  const service = connect(deps, inputs)
  const all = await service.releases.list()
  if (!all.ok) return releaseFailure('the list of releases', all.problem)
  const published = await publishRelease(
    { ...service, say: (message) => core.info(sanitize(message)) },
    all.value,
    {
      tag: tag.value,
      commit: env.GITHUB_SHA ?? '',
      title: inputs.title ?? tag.value,
      notes: await notesOf(deps, staged.value, service, all.value, tag.value),
      draft: inputs.draft,
      files: staged.value.release.files,
    },
  )
  const complaint = service.complaint()
  if (complaint !== undefined) core.warning(complaint)
  if (published.ok) {
    const outputs = releaseOutputsOf(staged.value.release, published.release)
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    const state = published.release.draft ? 'Draft' : 'Release'
    core.info(`${state} ${tag.value} ${published.what}: ${published.release.url}`)
    return undefined
  }
  if ('problem' in published) return releaseFailure(published.doing, published.problem)
  if ('published' in published)
    return failure('invalid-profile', `${tag.value} is released already`, {
      hint: `a public release is never changed: ${published.published.url}; release the next version`,
    }).failure
  return failure('infrastructure', published.differs, {
    hint: 'the service has another file than was sent: run the job again',
  }).failure
}

/** The step that drafts a release; returns its exit status. */
export async function runReleaseStep(deps: ReleaseDeps): Promise<number> {
  const failed = await release(deps)
  if (failed === undefined) return 0
  showAnnotations(
    deps.core,
    annotate(failed, 'error', () => undefined),
  )
  return exitCodeOf(failed.kind)
}

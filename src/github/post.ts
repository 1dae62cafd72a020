import { setTimeout as wait } from 'node:timers/promises'
import { fileExists } from '../host/files/files.js'
import { describeUpload } from './artifacts/describe-upload.js'
import { jobIdentity } from './artifacts/names-to-try.js'
import { leftUploadSet } from './artifacts/upload-set.js'
import type { PostDeps } from './deps.js'
import { limitedStore } from './services/limited-store.js'
import { limitedUpload } from './services/limited-upload.js'
import { createServiceCalls, type ServiceCalls } from './services/service-calls.js'
import { elapsedLimit, seconds } from './services/wait-meter.js'
import { readState, type ActionState, type PendingSave } from './state.js'

/** Comes first: a running machine still writes its console log. */
async function endMachines(deps: PostDeps, { out }: ActionState): Promise<void> {
  for (const pid of await deps.leftOverMachines(out)) {
    deps.core.warning(`A virtual machine (process ${pid}) outlived the run and was ended`)
    deps.kill(pid)
  }
  const builds = await deps.endLeftOverBuilds(out)
  if (builds > 0)
    deps.core.warning(`${builds} processes of a build outlived the run and were ended`)
}

async function uploadLeft({ core, env, upload }: PostDeps, state: ActionState): Promise<void> {
  if (state.upload === null) return
  const files = await leftUploadSet(state.out)
  const job = jobIdentity(env)
  const uploaded = await upload({ ...state.upload, files, root: state.out, job })
  const said = describeUpload(uploaded, state.upload.name, state.out)
  if (said !== undefined) core[said.level](said.message)
}

async function save(
  { core, store, trimCompilerCache }: PostDeps,
  what: string,
  pending: PendingSave | null,
): Promise<void> {
  if (pending === null || !(await fileExists(pending.folder))) return
  const { usedSinceMs, ...request } = pending
  if (usedSinceMs !== undefined) await trimCompilerCache(request.folder, usedSinceMs)
  const saved = await store.save(request)
  if (saved.state === 'saved') core.info(`The ${what} was saved: ${request.key}`)
  else if (saved.state === 'exists')
    core.info(`The ${what} was not saved, because another run was first: ${request.key}`)
  else if (saved.state === 'off') core.info(`The ${what} was not saved: ${saved.reason}`)
  else core.warning(`The ${what} was not saved: ${saved.reason}`)
}

/** Runs one task independently of the others; nothing here may fail the job. */
async function attempt({ core }: PostDeps, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    core.warning(error instanceof Error ? error.message : String(error))
  }
}

/** In this order: what is done first is what is missed most. */
const tasks = [
  { what: 'ending of left machines', run: endMachines },
  { what: 'upload of the artifacts', run: uploadLeft },
  {
    what: 'save of the image',
    run: async (deps: PostDeps, state: ActionState) => save(deps, 'image', state.imageSave),
  },
  {
    what: 'save of the compiler cache',
    run: async (deps: PostDeps, state: ActionState) =>
      save(deps, 'compiler cache', state.compilerSave),
  },
] as const

async function runTasks(
  outside: PostDeps,
  state: ActionState,
  services: ServiceCalls,
): Promise<void> {
  const deps: PostDeps = {
    ...outside,
    store: limitedStore(outside.store, services),
    upload: limitedUpload(outside.upload, services),
  }
  const limitMs = elapsedLimit(state.services.budgetMs)
  const controller = new AbortController()
  const limit = wait(limitMs, 'late' as const, { signal: controller.signal }).catch(() => 'late')
  for (const [index, { what, run }] of tasks.entries()) {
    const work = deps.heartbeat.during(what, async () =>
      attempt(deps, async () => run(deps, state)),
    )
    if ((await Promise.race([work, limit])) !== 'late') continue
    const left = tasks.slice(index).map((task) => task.what)
    deps.core.warning(`Post ends after ${seconds(limitMs)}; not done: ${left.join(', ')}`)
    break
  }
  controller.abort()
}

/**
 * The post phase. It runs after success, failure and cancellation, reads no inputs, and does what
 * main could not do or left for later. It ends in time, whatever hangs; the caller then ends the
 * process.
 */
export async function runPost(deps: PostDeps): Promise<void> {
  await attempt(deps, async () => {
    const state = readState(deps.core)
    if (state === undefined) return
    const services = createServiceCalls({
      record: state.services,
      keep: () => undefined,
      during: deps.heartbeat.during,
    })
    await runTasks(deps, state, services)
    const complaint = services.complaint()
    if (complaint !== undefined) deps.core.warning(complaint)
  })
}

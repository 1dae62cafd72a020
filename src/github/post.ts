import { fileExists } from '../host/files/files.js'
import type { PostDeps } from './deps.js'
import { readState, type ActionState, type PendingSave } from './state.js'
import { describeUpload } from './artifacts/describe-upload.js'
import { jobIdentity } from './artifacts/names-to-try.js'
import { leftUploadSet } from './artifacts/upload-set.js'

/** Comes first: a running machine still writes its console log. */
async function endMachines(deps: PostDeps, { out }: ActionState): Promise<void> {
  for (const pid of await deps.leftOverMachines(out)) {
    deps.core.warning(`A virtual machine (process ${pid}) outlived the run and was ended`)
    deps.kill(pid)
  }
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

/**
 * The post phase. It runs after success, failure and cancellation, reads no inputs, and does what
 * main could not do or left for later.
 */
export async function runPost(deps: PostDeps): Promise<void> {
  await attempt(deps, async () => {
    const state = readState(deps.core)
    if (state === undefined) return
    await attempt(deps, async () => endMachines(deps, state))
    await attempt(deps, async () => uploadLeft(deps, state))
    await attempt(deps, async () => save(deps, 'image', state.imageSave))
    await attempt(deps, async () => save(deps, 'compiler cache', state.compilerSave))
  })
}

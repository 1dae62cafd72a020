import type { RunOutcome } from '../../run/request.js'
import { unlessAborted } from '../cancellation.js'
import type { ActionDeps } from '../deps.js'
import { artifactOutputsOf } from '../outputs.js'
import type { StateKeeper } from '../state.js'
import { describeUpload } from './describe-upload.js'
import { jobIdentity } from './names-to-try.js'
import { finishedUploadSet } from './upload-set.js'

/**
 * Uploads the files of a run, as the state says. If cancelled, post uploads them: the runner is about
 * to kill this process.
 */
export async function uploadRun(
  { core, env, signal, upload }: ActionDeps,
  { result, reports, out }: RunOutcome,
  state: StateKeeper,
): Promise<void> {
  const { upload: wanted } = state.get()
  if (wanted === null || signal.aborted) return
  const files = await finishedUploadSet(out, result.artifacts, Object.values(reports))
  state.update({ upload: { ...wanted, wasBegun: true } })
  core.startGroup('Upload artifacts')
  const job = jobIdentity(env)
  const uploaded = await unlessAborted(signal, upload({ ...wanted, files, root: out, job }), null)
  core.endGroup()
  if (uploaded === null) return
  state.update({ upload: null })
  if (uploaded.state === 'uploaded')
    for (const [name, value] of Object.entries(artifactOutputsOf(uploaded, env)))
      core.setOutput(name, value)
  const said = describeUpload(uploaded, wanted.name, out)
  if (said !== undefined) core[said.level](said.message)
}

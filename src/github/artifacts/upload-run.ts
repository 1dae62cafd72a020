import type { RunOutcome } from '../../run/request.js'
import { unlessAborted } from '../cancellation.js'
import type { ActionDeps } from '../deps.js'
import type { StateKeeper } from '../state.js'
import { finishedUploadSet } from './upload-set.js'
import { slug } from '../step-folders.js'

/** `osv-kernel-<profile>-<arch>`, unless the workflow says otherwise. */
export function artifactNameOf({ result }: RunOutcome, wanted: string | undefined): string {
  return wanted ?? `osv-kernel-${slug(result.profile)}-${slug(result.arch)}`
}

/**
 * Uploads the files of a run. If cancelled, post uploads them: the runner is about to kill this
 * process.
 */
export async function uploadRun(
  { core, signal, upload }: ActionDeps,
  name: string,
  { result, reports, out }: RunOutcome,
  state: StateKeeper,
): Promise<void> {
  state.update({ upload: { name } })
  if (signal.aborted) return
  const files = await finishedUploadSet(out, result.artifacts, Object.values(reports))
  core.startGroup('Upload artifacts')
  const uploaded = await unlessAborted(signal, upload({ name, files, root: out }), undefined)
  core.endGroup()
  if (uploaded === undefined) return
  state.update({ upload: null })
  if (uploaded.state === 'failed')
    core.warning(`The artifacts were not uploaded: ${uploaded.reason}`)
  if (uploaded.state === 'uploaded' && uploaded.name !== name)
    core.warning(`The artifact ${name} exists in this run already; this one is ${uploaded.name}`)
}

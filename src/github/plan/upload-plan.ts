import path from 'node:path'
import { planArtifactName } from '../../plan/artifact-name.js'
import type { ActionDeps } from '../deps.js'
import { describeUpload } from '../artifacts/describe-upload.js'
import { jobIdentity } from '../artifacts/names-to-try.js'
import { limitedUpload } from '../services/limited-upload.js'
import { createServiceCalls } from '../services/service-calls.js'
import { newServiceRecord } from '../services/service-record.js'

type UploadDeps = Pick<ActionDeps, 'core' | 'env' | 'signal' | 'heartbeat' | 'upload'>

/** Leaves the plan for the job that comments: it then knows which jobs have no result. */
export async function uploadPlan(deps: UploadDeps, file: string, waitMs: number): Promise<void> {
  const { core, env, signal, heartbeat } = deps
  const services = createServiceCalls({
    record: newServiceRecord(waitMs),
    keep: () => undefined,
    signal,
    during: heartbeat.during,
  })
  const uploaded = await limitedUpload(
    deps.upload,
    services,
  )({
    name: planArtifactName,
    files: [file],
    root: path.dirname(file),
    job: jobIdentity(env),
    wasBegun: false,
    options: {},
  })
  const said = describeUpload(uploaded, planArtifactName, path.dirname(file))
  if (said !== undefined) core[said.level](said.message)
  const complaint = services.complaint()
  if (complaint !== undefined) core.warning(complaint)
}

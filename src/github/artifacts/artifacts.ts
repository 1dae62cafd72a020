import { captureRemarks } from '../toolkit-remarks.js'
import type { ClientOptions, UploadClient } from './client.js'
import { namesToTry, type JobIdentity } from './names-to-try.js'

export interface Upload {
  readonly name: string
  readonly files: readonly string[]
  readonly root: string
  /** The job that uploads; undefined if the platform does not say. */
  readonly job: JobIdentity
  /** An earlier phase of this step may have begun the same upload. */
  readonly wasBegun: boolean
  readonly options: ClientOptions
}

export type Uploaded =
  | {
      readonly state: 'uploaded'
      readonly name: string
      readonly id: number | undefined
      /** SHA-256 of the archive, in hexadecimal. */
      readonly digest: string | undefined
      /** An earlier attempt of the job had uploaded one, which is gone. */
      readonly replaced: boolean
    }
  | { readonly state: 'nothing' }
  /** The platform has no artifacts. */
  | { readonly state: 'unsupported'; readonly reason: string }
  /** The service was given up, which is reported with all that it cost. */
  | { readonly state: 'lost' }
  | { readonly state: 'failed'; readonly reason: string }

export type UploadArtifact = (upload: Upload) => Promise<Uploaded>

const isConflict = (message: string): boolean => message.includes('(409)')

async function loadToolkit(): Promise<UploadClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

type Attempt = Uploaded | { readonly state: 'taken'; readonly reason: string }

function judgeError(error: unknown): Attempt {
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'GHESNotSupportedError')
    return { state: 'unsupported', reason: 'GitHub Enterprise Server has no such artifacts' }
  return { state: isConflict(reason) ? 'taken' : 'failed', reason }
}

/** Uploads under one name. Holds the toolkit's warnings back: a name that is taken is expected. */
async function tryName(client: UploadClient, upload: Upload, name: string): Promise<Attempt> {
  const { files, root, options } = upload
  try {
    const { value } = await captureRemarks(process.stdout, async () =>
      client.uploadArtifact(name, [...files], root, options),
    )
    return { state: 'uploaded', name, id: value.id, digest: value.digest, replaced: false }
  } catch (error) {
    return judgeError(error)
  }
}

/** Names of this workflow run; empty if the service does not list them. */
async function takenNames(client: UploadClient): Promise<readonly string[]> {
  const listed = await captureRemarks(process.stdout, async () =>
    client.listArtifacts().catch(() => ({ artifacts: [] })),
  )
  return listed.value.artifacts.map(({ name }) => name)
}

async function replace(client: UploadClient, upload: Upload, name: string): Promise<Attempt> {
  // The upload decides: an unfinished artifact is not listed, and so cannot be deleted.
  await captureRemarks(process.stdout, async () =>
    client.deleteArtifact(name).catch(() => undefined),
  )
  const again = await tryName(client, upload, name)
  return again.state === 'uploaded' ? { ...again, replaced: true } : again
}

async function uploadBy(client: UploadClient, upload: Upload): Promise<Uploaded> {
  const names = namesToTry(upload.name, upload.job)
  let attempt = await tryName(client, upload, upload.name)
  if (attempt.state !== 'taken') return attempt
  if (upload.job.attempt > 1 || upload.wasBegun) {
    const taken = await takenNames(client)
    // If the job had to give way in its first attempt, its own artifact is under the longer name.
    const own = names.findLast((name) => taken.includes(name)) ?? upload.name
    attempt = await replace(client, upload, own)
    if (attempt.state !== 'taken') return attempt
  }
  for (const name of names.slice(1)) {
    attempt = await tryName(client, upload, name)
    if (attempt.state !== 'taken') return attempt
  }
  return { state: 'failed', reason: attempt.reason }
}

/**
 * Uploads files as one artifact. Names are unique within a workflow run and contents immutable: a
 * repeated job replaces its artifact, and another job's artifact is left alone. Never throws: a
 * failed upload must not change the verdict.
 */
export function artifactUploader(load: () => Promise<UploadClient> = loadToolkit): UploadArtifact {
  return async (upload) => {
    if (upload.files.length === 0) return { state: 'nothing' }
    if (process.env.ACTIONS_RESULTS_URL === undefined)
      return { state: 'unsupported', reason: 'this runner has no artifact service' }
    try {
      return await uploadBy(await load(), upload)
    } catch (error) {
      return { state: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
  }
}

import { createHash } from 'node:crypto'
import type { BlobStore } from './blob-store.js'
import { ok, refusal, text, type Reply, type TwirpCall } from './reply.js'

export interface StoredArtifact {
  readonly id: number
  readonly runId: string
  readonly jobId: string
  readonly name: string
  readonly mimeType: string
  /** RFC 3339; empty if the client does not ask for it. */
  readonly expiresAt: string
  readonly blob: string
  /** Null until the upload is finished. */
  digest: string | null
}

/** ArtifactService of the results API: names are unique within a run, contents immutable. */
export class ArtifactService {
  readonly artifacts: StoredArtifact[] = []
  readonly #blobs: BlobStore
  readonly #signed: (path: string) => string
  #lastId = 0

  constructor(blobs: BlobStore, signed: (path: string) => string) {
    this.#blobs = blobs
    this.#signed = signed
  }

  readonly methods: Readonly<Record<string, (call: TwirpCall) => Reply>> = {
    CreateArtifact: ({ body }) => this.#create(body),
    FinalizeArtifact: ({ body }) => this.#finish(body),
    ListArtifacts: ({ body }) => this.#list(body),
    GetSignedArtifactURL: ({ body }) => this.#sign(body),
    DeleteArtifact: ({ body }) => this.#remove(body),
  }

  #find(body: TwirpCall['body']): StoredArtifact | undefined {
    const runId = text(body.workflow_run_backend_id)
    return this.artifacts.find((one) => one.runId === runId && one.name === text(body.name))
  }

  #create(body: TwirpCall['body']): Reply {
    if (this.#find(body) !== undefined)
      return refusal(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      )
    const blob = this.#blobs.create()
    this.artifacts.push({
      id: ++this.#lastId,
      runId: text(body.workflow_run_backend_id),
      jobId: text(body.workflow_job_run_backend_id),
      name: text(body.name),
      mimeType: text(body.mime_type),
      expiresAt: text(body.expires_at),
      blob,
      digest: null,
    })
    return ok({ ok: true, signed_upload_url: this.#signed(blob) })
  }

  #finish(body: TwirpCall['body']): Reply {
    const artifact = this.#find(body)
    const content = artifact && this.#blobs.content(artifact.blob)
    if (artifact === undefined || content === undefined)
      return refusal(404, 'not_found', 'no such artifact')
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    if (text(body.hash) !== digest || text(body.size) !== String(content.length))
      return refusal(400, 'invalid_argument', 'size or hash differs from the upload')
    artifact.digest = digest
    return ok({ ok: true, artifact_id: String(artifact.id) })
  }

  #list(body: TwirpCall['body']): Reply {
    const name = text(body.name_filter)
    const id = text(body.id_filter)
    const artifacts = this.artifacts
      .filter((one) => one.digest !== null)
      .filter((one) => one.runId === text(body.workflow_run_backend_id))
      .filter((one) => (name === '' || one.name === name) && (id === '' || String(one.id) === id))
      .map((one) => ({
        workflow_run_backend_id: one.runId,
        workflow_job_run_backend_id: one.jobId,
        database_id: String(one.id),
        name: one.name,
        size: String(this.#blobs.content(one.blob)?.length ?? 0),
        created_at: '2026-01-01T00:00:00Z',
        digest: one.digest,
      }))
    return ok({ artifacts })
  }

  #sign(body: TwirpCall['body']): Reply {
    const artifact = this.#find(body)
    return artifact === undefined
      ? refusal(404, 'not_found', 'no such artifact')
      : ok({ signed_url: this.#signed(artifact.blob) })
  }

  #remove(body: TwirpCall['body']): Reply {
    const artifact = this.#find(body)
    if (artifact === undefined) return refusal(404, 'not_found', 'no such artifact')
    this.artifacts.splice(this.artifacts.indexOf(artifact), 1)
    return ok({ ok: true, artifact_id: String(artifact.id) })
  }
}

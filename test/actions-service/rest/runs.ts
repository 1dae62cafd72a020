import { createHash } from 'node:crypto'
import type { ArtifactService } from '../artifact-service.js'
import type { BlobStore } from '../blob-store.js'
import { ok, type Reply } from '../reply.js'
import { notFound, paged, type RestCall } from './answers.js'
import type { Run, RunArtifact, World } from './world.js'

/** Workflow runs with their jobs and artifacts. */
export class Runs {
  readonly #world: World
  readonly #uploads: ArtifactService
  readonly #blobs: BlobStore
  readonly #signed: (path: string) => string

  constructor(
    world: World,
    uploads: ArtifactService,
    blobs: BlobStore,
    signed: (path: string) => string,
  ) {
    this.#world = world
    this.#uploads = uploads
    this.#blobs = blobs
    this.#signed = signed
  }

  read({ parts }: RestCall): Reply {
    const run = this.#find(parts[0])
    if (run === undefined) return notFound
    return ok({
      ...{ id: run.id, run_attempt: run.attempt, event: run.event, status: run.status },
      ...{ head_sha: run.headSha, head_branch: run.headBranch, path: run.path },
      ...{ workflow_id: run.workflowId, pull_requests: [] },
      repository: { full_name: run.repository },
      head_repository: run.headRepository === null ? null : { full_name: run.headRepository },
    })
  }

  /** Those of the last attempt. */
  jobs(call: RestCall): Reply {
    const run = this.#find(call.parts[0])
    if (run === undefined) return notFound
    const jobs = run.jobs.map(({ id, name, status, conclusion, startedAt }) => ({
      ...{ id, name, status, conclusion, started_at: startedAt, run_attempt: run.attempt },
      html_url: `https://github.com/${this.#world.repository}/actions/runs/${run.id}/job/${id}`,
    }))
    return paged(call, jobs, (page) => ({ total_count: jobs.length, jobs: page }))
  }

  artifacts(call: RestCall): Reply {
    const run = this.#find(call.parts[0])
    if (run === undefined) return notFound
    const artifacts = this.#artifactsOf(run).map((one) => ({
      ...{ id: one.id, name: one.name, expired: one.expired, created_at: one.createdAt },
      size_in_bytes: one.size ?? one.content.length,
      digest: one.digest ?? digestOf(one.content),
      workflow_run: { id: run.id, head_sha: run.headSha },
    }))
    return paged(call, artifacts, (page) => ({ total_count: artifacts.length, artifacts: page }))
  }

  /** A redirect to the storage, as on GitHub. */
  download({ parts }: RestCall): Reply {
    const all = this.#world.runs.flatMap((run) => this.#artifactsOf(run))
    const artifact = all.find(({ id }) => id === Number(parts[0]))
    if (artifact === undefined) return notFound
    if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } }
    const blob = this.#blobs.create()
    this.#blobs.replace(blob, artifact.content)
    return { status: 302, body: Buffer.alloc(0), headers: { location: this.#signed(blob) } }
  }

  #find(id: string | undefined): Run | undefined {
    return this.#world.runs.find((run) => run.id === Number(id))
  }

  #artifactsOf(run: Run): readonly RunArtifact[] {
    const uploaded = this.#uploads.artifacts.filter(
      ({ runId, digest }) => runId === run.backendId && digest !== null,
    )
    return [
      ...run.artifacts,
      ...uploaded.map(({ id, name, blob }) => ({
        ...{ id: 100_000 + id, name, expired: false, createdAt: '2026-01-01T00:10:00Z' },
        content: this.#blobs.content(blob) ?? Buffer.alloc(0),
      })),
    ]
  }
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

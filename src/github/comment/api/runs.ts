import { z } from 'zod'
import type { Api } from './client.js'
import type { ApiAnswer } from './problem.js'

const repositorySchema = z.object({ full_name: z.string() })

const runSchema = z
  .object({
    id: z.int(),
    run_attempt: z.int().optional(),
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    path: z.string().optional(),
    repository: repositorySchema,
    head_repository: repositorySchema.nullish(),
  })
  .transform((run) => ({
    ...{ id: run.id, attempt: run.run_attempt ?? 1, event: run.event, headSha: run.head_sha },
    headBranch: run.head_branch ?? null,
    /** `.github/workflows/kernels.yml`, perhaps with `@` and a ref. */
    path: run.path ?? '',
    repository: run.repository.full_name,
    /** Null if the fork was deleted. */
    headRepository: run.head_repository?.full_name ?? null,
  }))

/** A workflow run, as the API describes it. */
export type WorkflowRun = Readonly<z.output<typeof runSchema>>

const jobSchema = z
  .object({
    name: z.string(),
    status: z.string(),
    conclusion: z.string().nullish(),
    html_url: z.string().nullish(),
    started_at: z.string().nullish(),
  })
  .transform((job) => ({
    ...{ name: job.name, status: job.status, conclusion: job.conclusion ?? null },
    url: job.html_url ?? undefined,
    startedAt: job.started_at ?? null,
  }))

/** The last attempt of a job. */
export type WorkflowJob = Readonly<z.output<typeof jobSchema>>

const artifactSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    size_in_bytes: z.number(),
    expired: z.boolean(),
    created_at: z.string().nullish(),
    digest: z.string().nullish(),
  })
  .transform((one) => ({
    ...{ id: one.id, name: one.name, bytes: one.size_in_bytes, expired: one.expired },
    createdAt: one.created_at ?? null,
    /** `sha256:…` of the archive; absent for old ones. */
    digest: one.digest ?? undefined,
  }))

export type RunArtifact = Readonly<z.output<typeof artifactSchema>>

const ofRun = 'GET /repos/{owner}/{repo}/actions/runs/{run}'

export async function readRun(api: Api, run: number): Promise<ApiAnswer<WorkflowRun>> {
  return api.ask({ what: 'workflow run', route: ofRun, parameters: { run }, answer: runSchema })
}

export async function listJobs(api: Api, run: number): Promise<ApiAnswer<readonly WorkflowJob[]>> {
  const answer = z.object({ jobs: z.array(jobSchema) })
  const request = { what: 'list of jobs', route: `${ofRun}/jobs`, parameters: { run }, answer }
  return api.askAll(request, ({ jobs }) => jobs)
}

export async function listArtifacts(
  api: Api,
  run: number,
): Promise<ApiAnswer<readonly RunArtifact[]>> {
  const answer = z.object({ artifacts: z.array(artifactSchema) })
  const request = { route: `${ofRun}/artifacts`, parameters: { run }, answer }
  return api.askAll({ what: 'list of artifacts', ...request }, ({ artifacts }) => artifacts)
}

/** Where an artifact can be downloaded for about a minute. */
export async function locateArtifact(api: Api, id: number): Promise<ApiAnswer<string>> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip'
  return api.locate({ what: 'address of an artifact', route, parameters: { id } })
}
